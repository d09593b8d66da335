import fc from 'fast-check';
import type { EventOf } from '@tsunagi/read-models';
import * as ids from './ids-of-the-region.js';
import { RecordedHistory } from './recorded-history.js';
import { SAMPLES } from './sample-events.js';
import type { EventType } from './samples.js';

const STREAMS_OF_A_KIND = 3;

interface Happening {
  readonly type: EventType;
  /** Which stay, sheet, note, patient or organisation of its kind. */
  readonly subject: number;
  /** Ids that the event names. */
  readonly named: number;
  readonly office: string;
  readonly isErased: boolean;
}

const happening: fc.Arbitrary<Happening> = fc.record({
  type: fc.constantFrom(...(Object.keys(SAMPLES) as EventType[])),
  subject: fc.integer({ min: 1, max: STREAMS_OF_A_KIND }),
  named: fc.integer({ min: 1, max: STREAMS_OF_A_KIND }),
  office: fc.constantFrom(ids.OFFICE, ids.OTHER_OFFICE),
  isErased: fc.boolean(),
});

/** Ids stand where the sample has them, so that events of one kind meet in the same rows. */
function idsNamed(happened: Happening, data: object): Record<string, unknown> {
  const { subject, named, office } = happened;
  const wanted: Readonly<Record<string, string>> = {
    stayId: ids.stayId(named),
    patientId: ids.patientId(named),
    sheetId: ids.sheetId(subject),
    noteId: ids.noteId(subject),
    announcementId: ids.announcementId(named),
    needId: ids.needId(named),
    officeId: office,
  };
  return Object.fromEntries(Object.entries(wanted).filter(([name]) => name in data));
}

function subjectIdOf({ type, subject }: Happening): string {
  if (type.startsWith('AdmissionSheet')) return ids.sheetId(subject);
  if (type.startsWith('LiaisonNote')) return ids.noteId(subject);
  return type === 'PatientRegistered' || type.startsWith('PatientDetails') || type.startsWith('CareCert')
    ? ids.patientId(subject)
    : ids.stayId(subject);
}

/** Any events in any order, also such as no decider would allow: a projection takes them all. */
export const randomHistory: fc.Arbitrary<RecordedHistory> = fc
  .array(happening, { minLength: 1, maxLength: 120 })
  .map((happenings) => {
    const history = new RecordedHistory();
    for (const happened of happenings) {
      const data = idsNamed(happened, SAMPLES[happened.type].data) as Partial<EventOf<EventType>['data']>;
      history.addTo(subjectIdOf(happened), happened.type, data, happened.isErased ? null : {});
    }
    return history;
  });
