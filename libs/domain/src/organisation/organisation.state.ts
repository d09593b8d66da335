import {
  type CivilDate,
  type DateRange,
  type OrganisationId,
  type RegionId,
  type StaffId,
  unchanged,
} from '../kernel/index.js';
import type {
  BusinessHoursSet,
  OrganisationEvent,
  OrganisationKind,
  OrganisationProfile,
  StaffRole,
} from './organisation.events.js';

export type BusinessHours = Omit<BusinessHoursSet['data'], 'occurredAt'>;

export interface StaffMember {
  readonly role: StaffRole;
  /** `null` when the record has been erased. */
  readonly name: string | null;
  readonly kana: string | null;
  readonly left: boolean;
}

export interface RegisteredOrganisation {
  readonly status: 'registered';
  readonly organisationId: OrganisationId;
  readonly regionId: RegionId;
  readonly kind: OrganisationKind;
  readonly profile: OrganisationProfile;
  /** The last one stated for each day on which hours take effect. */
  readonly businessHours: Readonly<Record<CivilDate, BusinessHours>>;
  /** `null`: withdrawn. */
  readonly closures: Readonly<Record<string, DateRange | null>>;
  readonly staff: Readonly<Record<StaffId, StaffMember>>;
}
export type OrganisationState = { readonly status: 'unknown' } | RegisteredOrganisation;

export const initialState: OrganisationState = { status: 'unknown' };

function withMember(
  state: RegisteredOrganisation,
  staffId: StaffId,
  change: Partial<StaffMember>,
): RegisteredOrganisation {
  const member = state.staff[staffId];
  return member ? { ...state, staff: { ...state.staff, [staffId]: { ...member, ...change } } } : state;
}

function evolveRegistered(state: RegisteredOrganisation, event: OrganisationEvent): OrganisationState {
  switch (event.type) {
    case 'OrganisationRegistered':
      return state;
    case 'OrganisationProfileCorrected':
      return { ...state, profile: event.data.profile };
    case 'BusinessHoursSet': {
      const { occurredAt: _occurredAt, ...hours } = event.data;
      return { ...state, businessHours: { ...state.businessHours, [hours.effectiveFrom]: hours } };
    }
    case 'ClosureDeclared': {
      const { closureId, from, to } = event.data;
      return { ...state, closures: { ...state.closures, [closureId]: { from, to } } };
    }
    case 'ClosureWithdrawn':
      return { ...state, closures: { ...state.closures, [event.data.closureId]: null } };
    case 'StaffMemberJoined': {
      const { staffId, role } = event.data;
      const { name = null, kana = null } = event.personal ?? {};
      return { ...state, staff: { ...state.staff, [staffId]: { role, name, kana, left: false } } };
    }
    case 'StaffMemberReassigned':
      return withMember(state, event.data.staffId, { role: event.data.role });
    case 'StaffMemberLeft':
      return withMember(state, event.data.staffId, { left: true });
    default:
      return unchanged(state, event);
  }
}

export function evolve(state: OrganisationState, event: OrganisationEvent): OrganisationState {
  if (state.status === 'registered') return evolveRegistered(state, event);
  if (event.type !== 'OrganisationRegistered') return state;
  const { organisationId, regionId, kind, profile } = event.data;
  return {
    status: 'registered',
    organisationId,
    regionId,
    kind,
    profile,
    businessHours: {},
    closures: {},
    staff: {},
  };
}
