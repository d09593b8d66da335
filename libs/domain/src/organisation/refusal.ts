import { Refusal, type RefusalFacts } from '../kernel/index.js';
import type { OrganisationState, RegisteredOrganisation } from './organisation.state.js';

export type OrganisationRefusalCode =
  | 'ORGANISATION_NOT_REGISTERED'
  | 'ORGANISATION_ALREADY_REGISTERED'
  | 'ORGANISATION_NEEDS_A_NAME'
  | 'OFFICIAL_NUMBER_INVALID'
  | 'WEEK_INCOMPLETE'
  | 'CLOSES_BEFORE_OPENING'
  | 'NEVER_OPEN'
  | 'YEARLY_CLOSURE_IMPOSSIBLE'
  | 'CLOSURE_REVERSED'
  | 'CLOSURE_TOO_LONG'
  | 'CLOSURE_ID_TAKEN'
  | 'CLOSURE_UNKNOWN'
  | 'ROLE_DOES_NOT_FIT'
  | 'STAFF_MEMBER_NEEDS_A_NAME'
  | 'STAFF_MEMBER_ALREADY_JOINED'
  | 'STAFF_MEMBER_UNKNOWN'
  | 'STAFF_MEMBER_HAS_LEFT'
  | 'LAST_ADMINISTRATOR';

export function refuse(code: OrganisationRefusalCode, facts: RefusalFacts = {}): never {
  throw new Refusal(code, facts);
}

export const registered = (state: OrganisationState): RegisteredOrganisation =>
  state.status === 'registered' ? state : refuse('ORGANISATION_NOT_REGISTERED');
