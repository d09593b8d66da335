import {
  type Decider,
  type Instant,
  isOfficialNumber,
  isSameJson,
  type OrganisationId,
  type RegionId,
  stated,
  unknownCommand,
} from '../kernel/index.js';
import {
  declareClosure,
  type DeclareClosure,
  setBusinessHours,
  type SetBusinessHours,
  withdrawClosure,
  type WithdrawClosure,
} from './opening.decide.js';
import type { OrganisationEvent, OrganisationKind, OrganisationProfile } from './organisation.events.js';
import { evolve, initialState, type OrganisationState } from './organisation.state.js';
import { refuse, registered } from './refusal.js';
import {
  addStaffMember,
  type AddStaffMember,
  reassignStaffMember,
  type ReassignStaffMember,
  recordStaffMemberLeft,
  type RecordStaffMemberLeft,
} from './staff.decide.js';

interface At {
  readonly occurredAt: Instant;
}
export type RegisterOrganisation = At & {
  readonly type: 'RegisterOrganisation';
  readonly organisationId: OrganisationId;
  readonly regionId: RegionId;
  readonly kind: OrganisationKind;
  readonly profile: OrganisationProfile;
};
/** What is left out stays as it was. */
export type CorrectOrganisationProfile = At & {
  readonly type: 'CorrectOrganisationProfile';
  readonly profile: Partial<OrganisationProfile>;
};
export type OrganisationCommand =
  | RegisterOrganisation
  | CorrectOrganisationProfile
  | SetBusinessHours
  | DeclareClosure
  | WithdrawClosure
  | AddStaffMember
  | ReassignStaffMember
  | RecordStaffMemberLeft;

type Events = readonly OrganisationEvent[];

function checkProfile({ name, officialNumber }: OrganisationProfile): void {
  if (name.trim() === '') refuse('ORGANISATION_NEEDS_A_NAME');
  if (officialNumber !== null && !isOfficialNumber(officialNumber))
    refuse('OFFICIAL_NUMBER_INVALID', { officialNumber });
}

function registerOrganisation(wish: RegisterOrganisation, state: OrganisationState): Events {
  const { type: _type, ...data } = wish;
  if (state.status === 'registered') {
    const { regionId, kind, profile } = state;
    const isSame = isSameJson(
      { regionId, kind, profile },
      { regionId: wish.regionId, kind: wish.kind, profile: wish.profile },
    );
    return isSame ? [] : refuse('ORGANISATION_ALREADY_REGISTERED');
  }
  checkProfile(wish.profile);
  return [{ type: 'OrganisationRegistered', data, personal: null }];
}

function correctOrganisationProfile(wish: CorrectOrganisationProfile, state: OrganisationState): Events {
  const known = registered(state).profile;
  const profile = { ...known, ...stated(wish.profile) };
  if (isSameJson(known, profile)) return [];
  checkProfile(profile);
  return [
    { type: 'OrganisationProfileCorrected', data: { occurredAt: wish.occurredAt, profile }, personal: null },
  ];
}

function decide(command: OrganisationCommand, state: OrganisationState): Events {
  switch (command.type) {
    case 'RegisterOrganisation':
      return registerOrganisation(command, state);
    case 'CorrectOrganisationProfile':
      return correctOrganisationProfile(command, state);
    case 'SetBusinessHours':
      return setBusinessHours(command, state);
    case 'DeclareClosure':
      return declareClosure(command, state);
    case 'WithdrawClosure':
      return withdrawClosure(command, state);
    case 'AddStaffMember':
      return addStaffMember(command, state);
    case 'ReassignStaffMember':
      return reassignStaffMember(command, state);
    case 'RecordStaffMemberLeft':
      return recordStaffMemberLeft(command, state);
    default:
      return unknownCommand(command);
  }
}

/** 病院・事業所・センター: what it is, when it is open, who works there. */
export const organisation: Decider<OrganisationCommand, OrganisationState, OrganisationEvent> = {
  category: 'organisation',
  initialState,
  decide,
  evolve,
};
