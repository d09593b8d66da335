import type { DomainEvent } from '@tsunagi/domain';
import type { EventOf } from '@tsunagi/read-models';
import { HOSPITAL, OTHER_HOSPITAL } from '../support/ids-of-the-region.js';
import { eventIdOf } from '../../libs/event-store/src/codec/event-id.js';
import { sampleEvent } from '../support/sample-events.js';
import type { EventType } from '../support/samples.js';

const EVENTS_A_STAY = 25;
const OFFICES = 17;
const FIRST_DAY = Date.parse('2020-04-01T00:00:00.000Z');
const DAY_MS = 86_400_000;
/** About 120 admissions in ten weeks. */
const STAYS_A_DAY = 2;

/** Events of one stream, in one append. */
export interface StreamOfEvents {
  readonly stream: string;
  readonly events: readonly DomainEvent[];
}

/** Spread over the whole range like the ids of real life, and the same in every run. */
const idOf = (kind: string, number: number): string => eventIdOf(kind, number);

const dayOf = (number: number): string =>
  new Date(FIRST_DAY + Math.floor(number / STAYS_A_DAY) * DAY_MS).toISOString().slice(0, 10);

const officeOf = (number: number): string => idOf('office', number % OFFICES);
const hospitalOf = (number: number): string => (number % 2 === 0 ? HOSPITAL : OTHER_HOSPITAL);

interface Stay {
  readonly number: number;
  readonly isOpen: boolean;
  readonly of: <Type extends EventType>(type: Type, data?: Partial<EventOf<Type>['data']>) => EventOf<Type>;
}

function theStay(number: number, isOpen: boolean): Stay {
  const named: Record<string, string> = {
    stayId: idOf('stay', number),
    patientId: idOf('patient', number),
    sheetId: idOf('sheet', number),
    noteId: idOf('note', number),
    announcementId: idOf('announcement', number),
    needId: idOf('need', number),
    officeId: officeOf(number),
    hospitalId: hospitalOf(number),
    admittedOn: dayOf(number),
    expectedOn: dayOf(number + 20),
    dischargedOn: dayOf(number + 24),
  };
  const of: Stay['of'] = (type, data = {}) => {
    const sample = sampleEvent(type, data);
    const own = Object.entries(named).filter(([name]) => name in sample.data && !(name in data));
    return { ...sample, data: { ...sample.data, ...Object.fromEntries(own) } };
  };
  return { number, isOpen, of };
}

const patientStream = ({ number, of }: Stay): StreamOfEvents => ({
  stream: `patient-${idOf('patient', number)}`,
  events: [of('PatientRegistered'), of('CareCertificationRecorded')],
});

function stayStream({ number, isOpen, of }: Stay): StreamOfEvents {
  const ward = `${(number % 8) + 1}階`;
  const events = [
    of('PatientAdmitted', { ward }),
    of('CareManagerIdentified'),
    of('DischargeCoordinationJudged'),
  ];
  return {
    stream: `hospitalStay-${idOf('stay', number)}`,
    events: isOpen ? events : [...events, of('PatientDischarged')],
  };
}

const noticeStream = ({ number, of }: Stay): StreamOfEvents => ({
  stream: `dischargeNotice-${idOf('stay', number)}`,
  events: [
    ...[of('DischargeForeseen'), of('DischargeExpected'), of('ExpectedDischargeAnnounced')],
    ...[of('AnnouncementReceiptConfirmed'), of('AnnouncementAcknowledged')],
  ],
});

const preparationStream = ({ number, of }: Stay): StreamOfEvents => ({
  stream: `preparation-${idOf('stay', number)}`,
  events: [
    of('PreparationNeedAdded'),
    of('PreparationAssessed'),
    of('PreparationNeedMet'),
    of('PreparationAssessed'),
  ],
});

const sheetStream = ({ number, of }: Stay): StreamOfEvents => ({
  stream: `admissionSheet-${idOf('sheet', number)}`,
  events: [
    ...[of('AdmissionSheetDrafted'), of('AdmissionSheetSectionFilled'), of('AdmissionSheetSectionFilled')],
    ...[of('AdmissionSheetSent'), of('AdmissionSheetReceiptConfirmed'), of('AdmissionSheetRead')],
  ],
});

const noteStream = ({ number, of }: Stay): StreamOfEvents => ({
  stream: `liaisonNote-${idOf('note', number)}`,
  events: [
    of('LiaisonNoteDrafted'),
    of('LiaisonNoteSent'),
    of('LiaisonNoteAnswered'),
    of('LiaisonNoteClosed'),
  ],
});

/** Whole stays of 25 events, open ones of 24, until there are at least `events`; only the last `open` are still in hospital. */
export function* regionHistory(events: number, open: number): Generator<StreamOfEvents> {
  const stays = Math.ceil((events + open) / EVENTS_A_STAY);
  for (let number = 1; number <= stays; number++) {
    const stay = theStay(number, number > stays - open);
    yield* [patientStream(stay), stayStream(stay), noticeStream(stay)];
    yield* [preparationStream(stay), sheetStream(stay), noteStream(stay)];
  }
}
