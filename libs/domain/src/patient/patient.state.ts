import { type OrganisationId, type PatientId, unchanged } from '../kernel/index.js';
import type { CareCertification, PatientEvent, PersonalDetails } from './patient.events.js';

export type PatientState =
  | { readonly status: 'unknown' }
  | {
      readonly status: 'registered';
      readonly patientId: PatientId;
      readonly organisationId: OrganisationId;
      readonly details: PersonalDetails;
      readonly certification: CareCertification | null;
    }
  /** The last holder's key copy is gone: what was known cannot be read any more. */
  | { readonly status: 'erased'; readonly patientId: PatientId; readonly organisationId: OrganisationId };

export const initialState: PatientState = { status: 'unknown' };

const changed = (
  state: PatientState,
  change: { details?: Partial<PersonalDetails>; certification?: CareCertification },
): PatientState =>
  state.status === 'registered'
    ? { ...state, ...change, details: { ...state.details, ...change.details } }
    : state;

export function evolve(state: PatientState, event: PatientEvent): PatientState {
  switch (event.type) {
    case 'PatientRegistered': {
      const { patientId, organisationId } = event.data;
      const details = event.personal;
      return details === null
        ? { status: 'erased', patientId, organisationId }
        : { status: 'registered', patientId, organisationId, details, certification: null };
    }
    case 'PatientDetailsCorrected':
      return changed(state, { details: event.personal ?? {} });
    case 'CareCertificationRecorded':
      return event.personal === null ? state : changed(state, { certification: event.personal });
    default:
      return unchanged(state, event);
  }
}
