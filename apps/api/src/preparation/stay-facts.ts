import {
  type CivilDate,
  dischargeNotice,
  type DischargeNoticeEvent,
  fold,
  hospitalStay,
  type HospitalStayEvent,
  type OngoingOrEndedStay,
  type OrganisationId,
  type PatientId,
  type PreparationFacts,
} from '@tsunagi/domain';
import type { Recorded } from '@tsunagi/event-store';
import { announcedDischarges } from './announced-discharges.js';
import { gateFor, responsibilityFor } from './responsibility.js';

type FromStreams = Omit<PreparationFacts, 'calendar' | 'calendarOwnerId' | 'certification' | 'careLevel'>;

/** What a stay's own streams say about its preparation. */
export interface StayFacts {
  readonly hospitalId: OrganisationId;
  readonly patientId: PatientId;
  readonly facts: FromStreams;
}

const NOTHING: Omit<FromStreams, 'outOfScope'> = {
  gate: 'notJudged',
  officeId: null,
  hasCareManager: false,
  calendarOf: 'region',
  admittedOn: null,
  expectedOn: null,
  dischargedOn: null,
  announcements: [],
};

const OUT_OF_SCOPE = { died: 'death', transferred: 'hospitalTransfer', discharged: null } as const;

function endOf(stay: OngoingOrEndedStay): Pick<PreparationFacts, 'outOfScope' | 'dischargedOn'> {
  if (stay.status !== 'ended') return { outOfScope: null, dischargedOn: null };
  const { kind, on } = stay.end;
  return { outOfScope: OUT_OF_SCOPE[kind], dischargedOn: kind === 'discharged' ? on : null };
}

const admittedOn = (stay: OngoingOrEndedStay): CivilDate =>
  stay.status === 'planned' ? stay.plannedOn : stay.admission.admittedOn;

/** `null` for a stay that does not exist. */
export function stayFactsFrom(
  stayEvents: readonly HospitalStayEvent[],
  noticeEvents: readonly Recorded<DischargeNoticeEvent>[],
): StayFacts | null {
  const stay = fold(hospitalStay, stayEvents);
  if (stay.status === 'unknown') return null;
  const { hospitalId, patientId } = stay;
  if (stay.status === 'cancelled')
    return { hospitalId, patientId, facts: { ...NOTHING, outOfScope: 'admissionCancelled' } };
  const notice = fold(
    dischargeNotice,
    noticeEvents.map(({ event }) => event),
  );
  const facts = {
    ...endOf(stay),
    ...responsibilityFor(stay, notice),
    gate: gateFor(stay, stayEvents),
    admittedOn: admittedOn(stay),
    expectedOn: notice.status === 'expected' ? notice.expectedOn : null,
    announcements: announcedDischarges(noticeEvents),
  };
  return { hospitalId, patientId, facts };
}
