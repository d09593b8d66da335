import {
  type CivilDate,
  civilDateInJapan,
  type Instant,
  isSameJson,
  type OrganisationId,
} from '../kernel/index.js';
import type { DischargeDestination, HospitalStayEvent } from './hospital-stay.events.js';
import type { HospitalStayState, StayEnd } from './hospital-stay.state.js';
import { keptStay, refuse } from './refusal.js';

interface At {
  readonly occurredAt: Instant;
}
export type MakeHospitalTransfer = At & {
  readonly type: 'MakeHospitalTransfer';
  readonly transferredOn: CivilDate;
  readonly toHospitalId: OrganisationId | null;
  /** For a hospital outside the system. */
  readonly toHospitalName: string | null;
};
export type DischargePatient = At & {
  readonly type: 'DischargePatient';
  readonly dischargedOn: CivilDate;
  readonly destination: DischargeDestination;
};
export type RecordDeath = At & { readonly type: 'RecordDeath'; readonly diedOn: CivilDate };
/** Takes back a discharge, and as well a transfer or a death that was recorded by mistake. */
export type CancelDischarge = At & { readonly type: 'CancelDischarge'; readonly reason: string };

type Events = readonly HospitalStayEvent[];

/** @returns false when the stay has ended in this very way already. */
function mayEnd(state: HospitalStayState, end: StayEnd, occurredAt: Instant): boolean {
  const stay = keptStay(state);
  if (stay.status === 'planned') return refuse('PATIENT_NOT_ADMITTED_YET');
  if (stay.status === 'ended') {
    if (isSameJson(stay.end, end)) return false;
    return refuse('STAY_ALREADY_ENDED', { endedOn: stay.end.on });
  }
  const { admittedOn } = stay.admission;
  if (end.on < admittedOn) refuse('END_BEFORE_ADMISSION', { admittedOn });
  if (end.on > civilDateInJapan(occurredAt)) refuse('END_IN_THE_FUTURE', { endedOn: end.on });
  return true;
}

export function makeHospitalTransfer(wish: MakeHospitalTransfer, state: HospitalStayState): Events {
  const { transferredOn, toHospitalId, toHospitalName, occurredAt } = wish;
  if (toHospitalId !== null && toHospitalId === keptStay(state).hospitalId)
    refuse('TRANSFER_TO_THE_SAME_HOSPITAL');
  if (!mayEnd(state, { kind: 'transferred', on: transferredOn, toHospitalId }, occurredAt)) return [];
  const data = { occurredAt, transferredOn, toHospitalId };
  return [{ type: 'HospitalTransferMade', data, personal: { toHospitalName } }];
}

export function dischargePatient(wish: DischargePatient, state: HospitalStayState): Events {
  const { dischargedOn, destination, occurredAt } = wish;
  if (!mayEnd(state, { kind: 'discharged', on: dischargedOn, destination }, occurredAt)) return [];
  return [{ type: 'PatientDischarged', data: { occurredAt, dischargedOn, destination }, personal: null }];
}

export function recordDeath({ diedOn, occurredAt }: RecordDeath, state: HospitalStayState): Events {
  if (!mayEnd(state, { kind: 'died', on: diedOn }, occurredAt)) return [];
  return [{ type: 'PatientDied', data: { occurredAt, diedOn }, personal: null }];
}

export function cancelDischarge({ reason, occurredAt }: CancelDischarge, state: HospitalStayState): Events {
  const stay = keptStay(state);
  if (stay.status === 'ended')
    return [{ type: 'DischargeCancelled', data: { occurredAt }, personal: { reason } }];
  return stay.status === 'admitted' && stay.reopened ? [] : refuse('STAY_NOT_ENDED');
}
