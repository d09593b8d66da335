import type { Actor } from '../platform/auth/actor.js';
import { fitsRole, type StaffRole } from '@tsunagi/domain';
import type { Invitation, InvitationScope } from './accounts.js';

export type InvitedOrganisation = NonNullable<Invitation['organisation']>;

/** One's own people; the coordinator also the administrators of the region's organisations. */
export function mayInvite(actor: Actor, role: StaffRole, organisation: InvitedOrganisation): boolean {
  if (actor.regionId !== organisation.regionId) return false;
  if (!fitsRole(organisation.organisationKind, role)) return false;
  if (actor.organisationId === organisation.organisationId) return true;
  return actor.role === 'regionalCoordinator' && role === 'officeAdministrator';
}

export const invitationScopeOf = ({ organisationId, regionId, role }: Actor): InvitationScope => ({
  organisationId,
  administratorsOf: role === 'regionalCoordinator' ? regionId : null,
});
