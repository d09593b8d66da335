import { readdirSync } from 'node:fs';
import { sayEvent } from '../../apps/web/src/features/hospital-stay/timeline.ja.js';

/** Of streams that are no part of a stay. */
const ELSEWHERE =
  /^(Organisation|BusinessHours|Closure|StaffMember|PatientRegistered|PatientDetails|CareCertification|PreparationRule|MorningSweep|InboxItem)/;

const types = readdirSync('test/events')
  .filter((name) => name.endsWith('.json'))
  .map((name) => name.slice(0, -'.json'.length))
  .filter((type) => !ELSEWHERE.test(type));

describe('the timeline of a stay in words', () => {
  it.each(types)('says %s in Japanese', (type) => {
    const line = {
      eventId: '1',
      ...{ position: '1', stream: 'hospitalStay-1', revision: 0, words: null },
      ...{ actor: 'system', organisationId: null },
      type,
      occurredAt: '',
      recordedAt: '',
      actorName: null,
      organisationName: null,
    };
    expect(sayEvent({ ...line, data: {} })).toMatch(/[入退転取担死準提連]/);
  });
});
