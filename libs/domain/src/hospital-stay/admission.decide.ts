import {
  addDays,
  type CivilDate,
  civilDateInJapan,
  type Instant,
  isSameJson,
  stated,
} from '../kernel/index.js';
import type {
  AdmissionMoment,
  AdmissionRoute,
  HospitalStayEvent,
  StayOwner,
} from './hospital-stay.events.js';
import type {
  Admission,
  CancelledStay,
  HospitalStayState,
  OngoingOrEndedStay,
  PlannedStay,
} from './hospital-stay.state.js';
import { keptStay, refuse } from './refusal.js';

interface At {
  readonly occurredAt: Instant;
}
/** Again with another day, ward or physician: the plan is another one. */
export type PlanAdmission = At &
  StayOwner & {
    readonly type: 'PlanAdmission';
    readonly plannedOn: CivilDate;
    readonly ward: string | null;
    readonly department: string | null;
    readonly attendingPhysician: string | null;
  };
export type AdmitPatient = At &
  StayOwner &
  Admission & { readonly type: 'AdmitPatient'; readonly route: AdmissionRoute };
/** What is left out stays as it was; day and time are one. */
export type CorrectAdmission = At &
  Partial<Omit<Admission, keyof AdmissionMoment>> & {
    readonly type: 'CorrectAdmission';
    readonly moment?: AdmissionMoment;
  };
export type CancelAdmission = At & { readonly type: 'CancelAdmission'; readonly reason: string };

const PLAN_HORIZON_DAYS = 366;

type Events = readonly HospitalStayEvent[];

/** A stay that is to be planned or admitted: new, or the very one meant. */
function mayBeAdmitted(
  state: Exclude<HospitalStayState, CancelledStay>,
  wish: StayOwner,
): OngoingOrEndedStay | null {
  if (state.status === 'unknown') return null;
  if (state.hospitalId !== wish.hospitalId || state.patientId !== wish.patientId)
    refuse('STAY_BELONGS_TO_ANOTHER');
  return state;
}

const isSamePlan = (stay: PlannedStay, wish: PlanAdmission): boolean =>
  stay.plannedOn === wish.plannedOn &&
  stay.ward === wish.ward &&
  stay.department === wish.department &&
  stay.attendingPhysician === wish.attendingPhysician;

const admissionOf = (wish: Admission): Admission => ({
  admittedOn: wish.admittedOn,
  admittedAt: wish.admittedAt,
  ward: wish.ward,
  room: wish.room,
  department: wish.department,
  attendingPhysician: wish.attendingPhysician,
  cause: wish.cause,
});

function checkMoment({ admittedOn, admittedAt }: AdmissionMoment, occurredAt: Instant): void {
  if (admittedOn > civilDateInJapan(occurredAt)) refuse('ADMISSION_IN_THE_FUTURE', { admittedOn });
  if (admittedAt !== null && civilDateInJapan(admittedAt) !== admittedOn)
    refuse('ADMISSION_TIME_ON_ANOTHER_DAY', { admittedOn });
}

export function planAdmission(wish: PlanAdmission, state: HospitalStayState): Events {
  const { type: _type, attendingPhysician, ...data } = wish;
  if (state.status === 'cancelled') return refuse('STAY_CANCELLED');
  const stay = mayBeAdmitted(state, wish);
  if (stay !== null) {
    if (stay.status !== 'planned')
      return refuse('PATIENT_ALREADY_ADMITTED', { admittedOn: stay.admission.admittedOn });
    if (isSamePlan(stay, wish)) return [];
  }
  if (wish.plannedOn > addDays(civilDateInJapan(wish.occurredAt), PLAN_HORIZON_DAYS))
    refuse('PLANNED_ADMISSION_TOO_FAR_AHEAD', { plannedOn: wish.plannedOn });
  return [{ type: 'AdmissionPlanned', data, personal: { attendingPhysician } }];
}

export function admitPatient(wish: AdmitPatient, state: HospitalStayState): Events {
  const { type: _type, attendingPhysician, cause, ...data } = wish;
  if (state.status === 'cancelled') return refuse('STAY_CANCELLED');
  const stay = mayBeAdmitted(state, wish);
  if (stay !== null && stay.status !== 'planned') {
    if (stay.route === wish.route && isSameJson(stay.admission, admissionOf(wish))) return [];
    return refuse('PATIENT_ALREADY_ADMITTED', { admittedOn: stay.admission.admittedOn });
  }
  checkMoment(wish, wish.occurredAt);
  return [{ type: 'PatientAdmitted', data, personal: { attendingPhysician, cause } }];
}

export function correctAdmission(wish: CorrectAdmission, state: HospitalStayState): Events {
  const stay = keptStay(state);
  if (stay.status === 'planned') return refuse('PATIENT_NOT_ADMITTED_YET');
  const { type: _type, occurredAt, moment, ...changes } = wish;
  const admission = admissionOf({ ...stay.admission, ...moment, ...stated(changes) });
  if (isSameJson(stay.admission, admission)) return [];
  checkMoment(admission, occurredAt);
  if (stay.status === 'ended' && admission.admittedOn > stay.end.on)
    refuse('ADMISSION_AFTER_END', { endedOn: stay.end.on });
  const { attendingPhysician, cause, ...data } = admission;
  return [
    { type: 'AdmissionCorrected', data: { occurredAt, ...data }, personal: { attendingPhysician, cause } },
  ];
}

export function cancelAdmission({ reason, occurredAt }: CancelAdmission, state: HospitalStayState): Events {
  if (state.status === 'cancelled') return [];
  const stay = keptStay(state);
  if (stay.status === 'ended') refuse('STAY_ALREADY_ENDED', { endedOn: stay.end.on });
  return [{ type: 'AdmissionCancelled', data: { occurredAt }, personal: { reason } }];
}
