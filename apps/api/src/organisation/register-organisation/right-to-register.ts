import type { OrganisationKind } from '@tsunagi/domain';
import type { Actor } from '../../platform/auth/actor.js';
import { noRight } from '../../platform/problem/problem-error.js';
import { CARE_OFFICES } from '../care-offices.js';

/**
 * The coordinator registers everybody; a hospital that begins alone registers the offices it has to tell.
 * @throws ProblemError 403
 */
export function requireRightToRegister(actor: Actor, kind: OrganisationKind): void {
  if (actor.role === 'regionalCoordinator') return;
  if (actor.organisationKind === 'hospital' && CARE_OFFICES.includes(kind)) return;
  throw noRight();
}
