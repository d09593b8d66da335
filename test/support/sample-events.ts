import type { EventOf } from '@tsunagi/read-models';
import { SAMPLE_DOCUMENTS } from './sample-documents.js';
import { SAMPLE_NOTICES } from './sample-notices.js';
import { SAMPLE_RECORDS } from './sample-records.js';
import { SAMPLE_STAYS } from './sample-stays.js';
import type { EventType, Samples } from './samples.js';

/** One speaking example of every event type; a new type without one does not compile. */
export const SAMPLES: Samples = {
  ...SAMPLE_STAYS,
  ...SAMPLE_NOTICES,
  ...SAMPLE_DOCUMENTS,
  ...SAMPLE_RECORDS,
};

/** The sample with some facts changed; `null` for `personal` = its key is gone. */
export function sampleEvent<Type extends EventType>(
  type: Type,
  data: Partial<EventOf<Type>['data']> = {},
  personal: Partial<NonNullable<EventOf<Type>['personal']>> | null = {},
): EventOf<Type> {
  const sample: EventOf<EventType> = SAMPLES[type];
  const said = sample.personal === null || personal === null ? null : { ...sample.personal, ...personal };
  return { ...sample, data: { ...sample.data, ...data }, personal: said } as EventOf<Type>;
}
