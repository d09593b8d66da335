import type { Scope } from '@tsunagi/read-models';
import * as ids from './ids-of-the-region.js';

const scope = (kind: Scope['kind'], organisationId: string, regionId = ids.REGION): Scope => ({
  kind,
  organisationId,
  regionId,
});

export const OF_HOSPITAL = scope('hospital', ids.HOSPITAL);
export const OF_OTHER_HOSPITAL = scope('hospital', ids.OTHER_HOSPITAL);
export const OF_OFFICE = scope('careOffice', ids.OFFICE);
export const OF_OTHER_OFFICE = scope('careOffice', ids.OTHER_OFFICE);
export const OF_SUPPORT_CENTER = scope('careOffice', ids.SUPPORT_CENTER);
export const OF_REGION = scope('region', ids.COORDINATION);
export const OF_OTHER_REGION = scope('region', ids.COORDINATION, ids.OTHER_REGION);
