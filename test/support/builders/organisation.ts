import type {
  BusinessHoursSet,
  OrganisationProfile,
  OrganisationRegistered,
  StaffMemberJoined,
} from '@tsunagi/domain';
import { CARE_MANAGER, OFFICE } from './hospital-stay.js';

export const REGION = '00000000-0000-4000-8000-000000000071';
export const CLOSURE = '00000000-0000-4000-8000-000000000081';

export const aProfile = (change: Partial<OrganisationProfile> = {}): OrganisationProfile => ({
  name: '気仙沼ケアプランセンター',
  kana: 'ケセンヌマケアプランセンター',
  officialNumber: '0470000001',
  postalCode: '988-0002',
  address: '気仙沼市本町1-1',
  town: '本町',
  tel: '0226-00-0002',
  fax: '0226-00-0003',
  ...change,
});

export const aRegisteredOffice = (
  change: Partial<OrganisationRegistered['data']> = {},
): OrganisationRegistered => ({
  type: 'OrganisationRegistered',
  data: {
    occurredAt: '2026-11-02T00:00:00.000Z',
    organisationId: OFFICE,
    regionId: REGION,
    kind: 'homeCareSupportOffice',
    profile: aProfile(),
    ...change,
  },
  personal: null,
});

const weekday = { opensAt: '08:30', closesAt: '17:30' };

/** 月曜から金曜、年末年始は休み。 */
export const weekdayHours = (change: Partial<BusinessHoursSet['data']> = {}): BusinessHoursSet => ({
  type: 'BusinessHoursSet',
  data: {
    occurredAt: '2026-11-02T00:10:00.000Z',
    effectiveFrom: '2026-11-02',
    weekly: [null, weekday, weekday, weekday, weekday, weekday, null],
    opensOnHolidays: false,
    yearlyClosures: [{ from: '12-29', to: '01-03' }],
    ...change,
  },
  personal: null,
});

export const aCareManagerOfTheOffice = (): StaffMemberJoined => ({
  type: 'StaffMemberJoined',
  data: { occurredAt: '2026-11-02T00:20:00.000Z', staffId: CARE_MANAGER, role: 'careManager' },
  personal: { name: '小野寺 千春', kana: 'オノデラ チハル' },
});
