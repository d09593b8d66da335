import { type CivilDate, type OrganisationId, type StaffId, unchanged } from '../kernel/index.js';
import type {
  AdmissionCorrected,
  AdmissionMoment,
  AdmissionPlanned,
  AdmissionRoute,
  CareManagerIdentified,
  CareManagerReplaced,
  CoordinationCriterion,
  DischargeCoordinationJudged,
  DischargeDestination,
  HospitalStayEvent,
  PatientAdmitted,
  StayOwner,
} from './hospital-stay.events.js';

/** 入院の内容; a text is `null` when nobody noted it, or when the person's record has been erased. */
export interface Admission extends AdmissionMoment {
  readonly ward: string | null;
  readonly room: string | null;
  readonly department: string | null;
  readonly attendingPhysician: string | null;
  readonly cause: string | null;
}

export type CareManagerKnowledge =
  | { readonly kind: 'notAsked' }
  | {
      readonly kind: 'identified';
      readonly officeId: OrganisationId;
      readonly careManagerId: StaffId | null;
      readonly careManagerName: string | null;
    }
  | { readonly kind: 'none'; readonly communitySupportCenterId: OrganisationId | null };

export interface CoordinationJudgement {
  readonly needed: boolean;
  readonly judgedOn: CivilDate;
  readonly judgedBy: StaffId;
  readonly criteria: readonly CoordinationCriterion[];
  readonly reason: string | null;
}

/** 退院・転院・死亡 */
export type StayEnd =
  | { readonly kind: 'discharged'; readonly on: CivilDate; readonly destination: DischargeDestination }
  | { readonly kind: 'transferred'; readonly on: CivilDate; readonly toHospitalId: OrganisationId | null }
  | { readonly kind: 'died'; readonly on: CivilDate };

interface Known extends StayOwner {
  readonly careManager: CareManagerKnowledge;
  readonly judgement: CoordinationJudgement | null;
}
export interface PlannedStay extends Known {
  readonly status: 'planned';
  readonly plannedOn: CivilDate;
  readonly ward: string | null;
  readonly department: string | null;
  readonly attendingPhysician: string | null;
}
export interface AdmittedStay extends Known {
  readonly status: 'admitted';
  readonly route: AdmissionRoute;
  readonly admission: Admission;
  /** An end had been recorded and was taken back. */
  readonly reopened: boolean;
}
export interface EndedStay extends Known {
  readonly status: 'ended';
  readonly route: AdmissionRoute;
  readonly admission: Admission;
  readonly end: StayEnd;
}
export interface CancelledStay extends StayOwner {
  readonly status: 'cancelled';
}
export type OngoingOrEndedStay = PlannedStay | AdmittedStay | EndedStay;
export type HospitalStayState = { readonly status: 'unknown' } | CancelledStay | OngoingOrEndedStay;

export const initialState: HospitalStayState = { status: 'unknown' };

const isKept = (state: HospitalStayState): state is OngoingOrEndedStay =>
  state.status === 'planned' || state.status === 'admitted' || state.status === 'ended';

const knownOf = (state: HospitalStayState, { stayId, hospitalId, patientId }: StayOwner): Known => ({
  stayId,
  hospitalId,
  patientId,
  careManager: isKept(state) ? state.careManager : { kind: 'notAsked' },
  judgement: isKept(state) ? state.judgement : null,
});

const admissionOf = ({ data, personal }: Pick<AdmissionCorrected, 'data' | 'personal'>): Admission => ({
  admittedOn: data.admittedOn,
  admittedAt: data.admittedAt,
  ward: data.ward,
  room: data.room,
  department: data.department,
  attendingPhysician: personal?.attendingPhysician ?? null,
  cause: personal?.cause ?? null,
});

function planned(state: HospitalStayState, { data, personal }: AdmissionPlanned): PlannedStay {
  const { plannedOn, ward, department } = data;
  const attendingPhysician = personal?.attendingPhysician ?? null;
  return { ...knownOf(state, data), status: 'planned', plannedOn, ward, department, attendingPhysician };
}

const admitted = (state: HospitalStayState, event: PatientAdmitted): AdmittedStay => ({
  ...knownOf(state, event.data),
  status: 'admitted',
  route: event.data.route,
  admission: admissionOf(event),
  reopened: false,
});

function cancelled(state: HospitalStayState): HospitalStayState {
  if (!isKept(state)) return state;
  const { stayId, hospitalId, patientId } = state;
  return { status: 'cancelled', stayId, hospitalId, patientId };
}

const corrected = (state: HospitalStayState, admission: Admission): HospitalStayState =>
  state.status === 'admitted' || state.status === 'ended' ? { ...state, admission } : state;

const withKnown = (state: HospitalStayState, change: Partial<Known>): HospitalStayState =>
  isKept(state) ? { ...state, ...change } : state;

const identified = ({
  data,
  personal,
}: CareManagerIdentified | CareManagerReplaced): CareManagerKnowledge => ({
  kind: 'identified',
  officeId: data.officeId,
  careManagerId: data.careManagerId,
  careManagerName: personal?.careManagerName ?? null,
});

function judged({ data, personal }: DischargeCoordinationJudged): CoordinationJudgement {
  const { needed, judgedOn, judgedBy, criteria } = data;
  return { needed, judgedOn, judgedBy, criteria, reason: personal?.reason ?? null };
}

function ended(state: HospitalStayState, end: StayEnd): HospitalStayState {
  if (state.status !== 'admitted') return state;
  const { reopened: _reopened, ...stay } = state;
  return { ...stay, status: 'ended', end };
}

function reopened(state: HospitalStayState): HospitalStayState {
  if (state.status !== 'ended') return state;
  const { end: _end, ...stay } = state;
  return { ...stay, status: 'admitted', reopened: true };
}

export function evolve(state: HospitalStayState, event: HospitalStayEvent): HospitalStayState {
  switch (event.type) {
    case 'AdmissionPlanned':
      return planned(state, event);
    case 'PatientAdmitted':
      return admitted(state, event);
    case 'AdmissionCorrected':
      return corrected(state, admissionOf(event));
    case 'AdmissionCancelled':
      return cancelled(state);
    case 'CareManagerIdentified':
    case 'CareManagerReplaced':
      return withKnown(state, { careManager: identified(event) });
    case 'NoCareManagerConfirmed': {
      const { communitySupportCenterId } = event.data;
      return withKnown(state, { careManager: { kind: 'none', communitySupportCenterId } });
    }
    case 'DischargeCoordinationJudged':
      return withKnown(state, { judgement: judged(event) });
    case 'HospitalTransferMade': {
      const { transferredOn, toHospitalId } = event.data;
      return ended(state, { kind: 'transferred', on: transferredOn, toHospitalId });
    }
    case 'PatientDischarged':
      return ended(state, {
        kind: 'discharged',
        on: event.data.dischargedOn,
        destination: event.data.destination,
      });
    case 'PatientDied':
      return ended(state, { kind: 'died', on: event.data.diedOn });
    case 'DischargeCancelled':
      return reopened(state);
    default:
      return unchanged(state, event);
  }
}
