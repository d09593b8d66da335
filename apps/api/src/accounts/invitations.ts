import { createHmac } from 'node:crypto';
import { fitsRole, type OrganisationEvent, type OrganisationId, type StaffRole } from '@tsunagi/domain';
import { type Journal } from '@tsunagi/event-store';
import type { Actor } from '../platform/auth/actor.js';
import type { CommandContext } from '../platform/command/command-context.js';
import { derivedId, randomId } from '../platform/derived-id.js';
import { noRight, notFound } from '../platform/problem/problem-error.js';
import { type Secrets } from '../platform/secrets.js';
import { type Accounts, type Invitation } from './accounts.js';
import { newToken, tokenKey } from './tokens.js';

const VALID_MS = 24 * 3_600_000;

export interface IssuedInvitation {
  readonly staffId: string;
  readonly token: string;
  /** Milliseconds of real time. */
  readonly expiresAt: number;
}

export interface StaffInvitation {
  readonly role: StaffRole;
  readonly organisationId: OrganisationId;
}

type Organisation = NonNullable<Invitation['organisation']>;

function mayInvite(actor: Actor, { role }: StaffInvitation, organisation: Organisation): boolean {
  if (actor.regionId !== organisation.regionId) return false;
  if (actor.organisationId === organisation.organisationId) return true;
  return actor.role === 'regionalCoordinator' && role === 'officeAdministrator';
}

/** 招待: one-time links, valid for a day of real time. */
export class Invitations {
  constructor(
    private readonly accounts: Accounts,
    private readonly journal: Journal,
    private readonly secrets: Secrets,
    private readonly now: () => number,
  ) {}

  /** The link that makes the first administrator; a new one at every start until somebody has used one. */
  async inviteFirstAdministrator(): Promise<IssuedInvitation | null> {
    if (!(await this.accounts.isEmpty())) return null;
    return this.issue(newToken(), randomId(), 'regionalCoordinator', null);
  }

  /** @throws ProblemError 403, 404 */
  async inviteStaff(
    invitation: StaffInvitation,
    actor: Actor,
    context: CommandContext,
  ): Promise<IssuedInvitation> {
    const organisation = await this.findOrganisation(invitation.organisationId);
    if (organisation.regionId !== actor.regionId) throw notFound();
    const fits = fitsRole(organisation.organisationKind, invitation.role);
    if (!fits || !mayInvite(actor, invitation, organisation)) throw noRight();
    const token = createHmac('sha256', this.secrets.invitationKey)
      .update(`${context.commandId} ${context.commandMac ?? ''}`)
      .digest('base64url');
    return this.issue(token, derivedId(context.commandId, 'staff'), invitation.role, organisation);
  }

  private async findOrganisation(organisationId: OrganisationId): Promise<Organisation> {
    const { events } = await this.journal.load<OrganisationEvent>(`organisation-${organisationId}`);
    const registered = events.map(({ event }) => event).find(({ type }) => type === 'OrganisationRegistered');
    if (registered?.type !== 'OrganisationRegistered') throw notFound();
    const { regionId, kind } = registered.data;
    return { organisationId, organisationKind: kind, regionId };
  }

  private async issue(
    token: string,
    staffId: string,
    role: StaffRole,
    organisation: Invitation['organisation'],
  ): Promise<IssuedInvitation> {
    const expiresAt = this.now() + VALID_MS;
    await this.accounts.invite({ key: tokenKey(token), staffId, role, organisation, expiresAt });
    return { staffId, token, expiresAt };
  }
}
