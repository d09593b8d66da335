import { createHmac } from 'node:crypto';
import type { OrganisationId, StaffId, StaffRole } from '@tsunagi/domain';
import type { Organisations } from '../organisation/organisations.js';
import type { Actor } from '../platform/auth/actor.js';
import type { CommandContext } from '../platform/command/command-context.js';
import { derivedId, randomId } from '../platform/derived-id.js';
import { noRight, notFound, ProblemError } from '../platform/problem/problem-error.js';
import { type Secrets } from '../platform/secrets.js';
import { type Accounts, type Invitation } from './accounts.js';
import { invitationScopeOf, type InvitedOrganisation, mayInvite } from './invitation-rights.js';
import { newToken, tokenKey } from './tokens.js';

const VALID_MS = 24 * 3_600_000;

export interface IssuedInvitation {
  readonly staffId: StaffId;
  readonly token: string;
  /** Milliseconds of real time. */
  readonly expiresAt: number;
}

export interface StaffInvitation {
  readonly role: StaffRole;
  readonly organisationId: OrganisationId;
  readonly recipient: string | null;
}

export const issuedAtOf = ({ expiresAt }: Invitation): number => expiresAt - VALID_MS;

const issued = ({ staffId, expiresAt }: Invitation, token: string): IssuedInvitation => ({
  ...{ staffId, token, expiresAt },
});

/** 招待: one-time links, valid for a day of real time. */
export class Invitations {
  constructor(
    private readonly accounts: Accounts,
    private readonly organisations: Organisations,
    private readonly secrets: Secrets,
    private readonly now: () => number,
  ) {}

  /** The link that makes the first administrator; a new one at every start until somebody has used one. */
  async inviteFirstAdministrator(): Promise<IssuedInvitation | null> {
    if (!(await this.accounts.isEmpty())) return null;
    const person = { staffId: randomId(), role: 'regionalCoordinator' as const, organisation: null };
    const token = newToken();
    const invitation = this.linkFor({ ...person, recipient: null }, token);
    await this.accounts.invite(invitation);
    return issued(invitation, token);
  }

  /** A repetition answers with the link it made the first time. @throws ProblemError 403, 404, 422 */
  async inviteStaff(
    { role, organisationId, recipient }: StaffInvitation,
    actor: Actor,
    context: CommandContext,
  ): Promise<IssuedInvitation> {
    const organisation = await this.findOrganisation(organisationId);
    if (organisation.regionId !== actor.regionId) throw notFound();
    if (!mayInvite(actor, role, organisation)) throw noRight();
    const staffId = derivedId(context.commandId, 'staff');
    const token = this.tokenOf(context);
    const invitation = this.linkFor({ staffId, role, organisation, recipient }, token);
    const before = await this.accounts.listInvitationsOf(staffId);
    if (before.length > 0) return repeated(before, invitation, token);
    await this.accounts.invite(invitation);
    return issued(invitation, token);
  }

  /** Open ones, newest first. */
  list(actor: Actor): Promise<readonly Invitation[]> {
    return this.accounts.listOpenInvitations(invitationScopeOf(actor));
  }

  /** @throws ProblemError 404 */
  async withdraw(staffId: StaffId, actor: Actor): Promise<void> {
    await this.findOpen(staffId, actor);
    await this.accounts.withdrawInvitation(staffId);
  }

  /** A new link for the same person; the one before is worth nothing from now on. @throws ProblemError 404 */
  async renew(staffId: StaffId, actor: Actor, context: CommandContext): Promise<IssuedInvitation> {
    const open = await this.findOpen(staffId, actor);
    const token = this.tokenOf(context);
    if (open.key === tokenKey(token)) return issued(open, token);
    const renewed = this.linkFor(open, token);
    await this.accounts.renewInvitation(renewed);
    return issued(renewed, token);
  }

  private async findOpen(staffId: StaffId, actor: Actor): Promise<Invitation> {
    const open = (await this.list(actor)).find((invitation) => invitation.staffId === staffId);
    if (!open) throw notFound();
    return open;
  }

  private async findOrganisation(organisationId: OrganisationId): Promise<InvitedOrganisation> {
    const found = await this.organisations.find(organisationId);
    if (!found) throw notFound();
    return { organisationId, organisationKind: found.kind, regionId: found.regionId };
  }

  private tokenOf({ commandId, commandMac }: CommandContext): string {
    return createHmac('sha256', this.secrets.invitationKey)
      .update(`${commandId} ${commandMac ?? ''}`)
      .digest('base64url');
  }

  private linkFor(person: Omit<Invitation, 'key' | 'expiresAt'>, token: string): Invitation {
    return { ...person, key: tokenKey(token), expiresAt: this.now() + VALID_MS };
  }
}

function repeated(before: readonly Invitation[], { key }: Invitation, token: string): IssuedInvitation {
  const first = before.find((invitation) => invitation.key === key);
  if (!first) throw new ProblemError(422, 'IDEMPOTENCY_KEY_REUSED');
  return issued(first, token);
}
