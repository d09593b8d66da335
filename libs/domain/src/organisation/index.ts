export type { DeclareClosure, SetBusinessHours, WithdrawClosure } from './opening.decide.js';
export {
  type CorrectOrganisationProfile,
  organisation,
  type OrganisationCommand,
  type RegisterOrganisation,
} from './organisation.decide.js';
export * from './organisation.events.js';
export type { BusinessHours, OrganisationState, RegisteredOrganisation } from './organisation.state.js';
export type { OrganisationRefusalCode } from './refusal.js';
export {
  type AddStaffMember,
  fitsRole,
  type ReassignStaffMember,
  type RecordStaffMemberLeft,
  rolesOf,
} from './staff.decide.js';
