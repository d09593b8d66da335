import type { Instant, StaffId } from '../kernel/index.js';
import type { OrganisationEvent, OrganisationKind, StaffRole } from './organisation.events.js';
import type { OrganisationState, RegisteredOrganisation, StaffMember } from './organisation.state.js';
import { refuse, registered } from './refusal.js';

interface At {
  readonly occurredAt: Instant;
}
export type AddStaffMember = At & {
  readonly type: 'AddStaffMember';
  readonly staffId: StaffId;
  readonly role: StaffRole;
  readonly name: string;
  readonly kana: string | null;
};
export type ReassignStaffMember = At & {
  readonly type: 'ReassignStaffMember';
  readonly staffId: StaffId;
  readonly role: StaffRole;
};
export type RecordStaffMemberLeft = At & {
  readonly type: 'RecordStaffMemberLeft';
  readonly staffId: StaffId;
};

type Events = readonly OrganisationEvent[];

const hospitalRoles: readonly StaffRole[] = ['liaisonStaff', 'ward', 'officeAdministrator'];
const careOfficeRoles: readonly StaffRole[] = ['careManager', 'officeAdministrator'];
/** 役割 that exist in each kind of organisation. */
export const rolesOf: Readonly<Record<OrganisationKind, readonly StaffRole[]>> = {
  hospital: hospitalRoles,
  homeCareSupportOffice: careOfficeRoles,
  communitySupportCenter: careOfficeRoles,
  smallMultifunctionalOffice: careOfficeRoles,
  nursingMultifunctionalOffice: careOfficeRoles,
  regionalCoordination: ['regionalCoordinator', 'officeAdministrator'],
};

/** Who can work where: a hospital has no care manager, a care office no ward. */
export const fitsRole = (kind: OrganisationKind, role: StaffRole): boolean => rolesOf[kind].includes(role);

const isSameMember = (known: StaffMember, wish: AddStaffMember): boolean =>
  known.role === wish.role && (known.name === null || (known.name === wish.name && known.kana === wish.kana));

export function addStaffMember(wish: AddStaffMember, state: OrganisationState): Events {
  const { kind, staff } = registered(state);
  const { staffId, role, name, kana, occurredAt } = wish;
  const known = staff[staffId];
  if (known && !known.left) return isSameMember(known, wish) ? [] : refuse('STAFF_MEMBER_ALREADY_JOINED');
  if (name.trim() === '') refuse('STAFF_MEMBER_NEEDS_A_NAME');
  if (!fitsRole(kind, role)) refuse('ROLE_DOES_NOT_FIT');
  return [{ type: 'StaffMemberJoined', data: { occurredAt, staffId, role }, personal: { name, kana } }];
}

const administers = ({ role, left }: StaffMember): boolean =>
  !left && (role === 'officeAdministrator' || role === 'regionalCoordinator');

/** Without an administrator nobody could invite anybody any more. */
const isLastAdministrator = (staff: RegisteredOrganisation['staff'], staffId: StaffId): boolean =>
  Object.entries(staff).every(([id, member]) => administers(member) === (id === staffId));

export function reassignStaffMember(wish: ReassignStaffMember, state: OrganisationState): Events {
  const { kind, staff } = registered(state);
  const { staffId, role, occurredAt } = wish;
  const known = staff[staffId];
  if (!known) return refuse('STAFF_MEMBER_UNKNOWN');
  if (known.left) return refuse('STAFF_MEMBER_HAS_LEFT');
  if (known.role === role) return [];
  if (!fitsRole(kind, role)) refuse('ROLE_DOES_NOT_FIT');
  if (!administers({ ...known, role }) && isLastAdministrator(staff, staffId)) refuse('LAST_ADMINISTRATOR');
  return [{ type: 'StaffMemberReassigned', data: { occurredAt, staffId, role }, personal: null }];
}

export function recordStaffMemberLeft(wish: RecordStaffMemberLeft, state: OrganisationState): Events {
  const { staffId, occurredAt } = wish;
  const { staff } = registered(state);
  const known = staff[staffId];
  if (!known) return refuse('STAFF_MEMBER_UNKNOWN');
  if (known.left) return [];
  if (isLastAdministrator(staff, staffId)) refuse('LAST_ADMINISTRATOR');
  return [{ type: 'StaffMemberLeft', data: { occurredAt, staffId }, personal: null }];
}
