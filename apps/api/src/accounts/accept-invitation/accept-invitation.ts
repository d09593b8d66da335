import {
  fitsRole,
  organisation,
  type OrganisationId,
  type OrganisationProfile,
  type RegionId,
  type StaffRole,
} from '@tsunagi/domain';
import type { CommandContext } from '../../platform/command/command-context.js';
import { derivedId } from '../../platform/derived-id.js';
import type { Execution } from '../../platform/execute.js';
import { accountMessages } from '@tsunagi/contracts';
import { invalidInput, ProblemError } from '../../platform/problem/problem-error.js';
import { type Account, type Accounts, type Invitation, InvitationSpent, LoginTaken } from '../accounts.js';
import type { PasswordHashes } from '../password-hashes.js';
import { tokenKey } from '../tokens.js';
import type { AcceptInvitationRequest, FoundedOrganisationRequest } from './accept-invitation.request.js';

type Organisation = NonNullable<Invitation['organisation']>;

const invalidInvitation = (): ProblemError => new ProblemError(404, 'INVITATION_INVALID');
const loginTaken = (): ProblemError => new ProblemError(409, 'LOGIN_TAKEN');

function accountProblem(error: unknown): unknown {
  if (error instanceof LoginTaken) return loginTaken();
  return error instanceof InvitationSpent ? invalidInvitation() : error;
}

/** Every command of one invitation has an id of its own that a second attempt repeats. */
const contextOf = (
  { key, staffId }: Invitation,
  { organisationId, regionId }: { organisationId: OrganisationId; regionId: RegionId },
  { correlationId, now }: CommandContext,
  step: string,
): CommandContext => ({
  ...{ actor: staffId, organisationId, regionId, correlationId, now },
  commandId: derivedId('invitation', key, step),
  ...{ commandMac: null, causationId: null, expectedRevision: null },
});

const roleOfFounder = ({ organisationKind }: Organisation): StaffRole =>
  fitsRole(organisationKind, 'regionalCoordinator') ? 'regionalCoordinator' : 'officeAdministrator';

/** What was left out is not known. */
function profileOf(given: Omit<FoundedOrganisationRequest, 'kind'>): OrganisationProfile {
  const { name, ...rest } = given;
  const unknown = { kana: null, officialNumber: null, postalCode: null, address: null, town: null };
  return { ...unknown, tel: null, fax: null, ...rest, name };
}

/** 招待を受ける: the person joins the organisation, then has a login. */
export class AcceptInvitation {
  constructor(
    private readonly accounts: Accounts,
    private readonly hashes: PasswordHashes,
    private readonly execution: Execution,
    private readonly realTime: () => number,
  ) {}

  /** @throws ProblemError 404 for a spent link, 409 for a login in use, 400 */
  async accept(request: AcceptInvitationRequest, context: CommandContext): Promise<Account> {
    const invitation = await this.accounts.findInvitation(tokenKey(request.token), this.realTime());
    if (!invitation) throw invalidInvitation();
    if (await this.accounts.findByLogin(request.login)) throw loginTaken();
    const joined = invitation.organisation ?? (await this.found(invitation, request, context));
    const role = invitation.organisation ? invitation.role : roleOfFounder(joined);
    const passwordHash = await this.hashes.hash(request.password);
    await this.join(invitation, { ...joined, role }, request, context);
    const account = { staffId: invitation.staffId, login: request.login, ...joined, role, passwordHash };
    await this.accounts.add(account, invitation.key).catch((error: unknown) => {
      throw accountProblem(error);
    });
    return account;
  }

  /** The first administrator brings the organisation along, and with it the region. */
  private async found(
    invitation: Invitation,
    { organisation: founded }: AcceptInvitationRequest,
    context: CommandContext,
  ): Promise<Organisation> {
    if (!founded) throw invalidInput({ field: 'organisation', message: accountMessages.organisationNeeded });
    const organisationId = derivedId('invitation', invitation.key, 'organisation');
    const regionId = derivedId('invitation', invitation.key, 'region');
    const { kind, ...given } = founded;
    const command = {
      type: 'RegisterOrganisation' as const,
      ...{ organisationId, regionId, kind, profile: profileOf(given), occurredAt: context.now },
    };
    const own = contextOf(invitation, { organisationId, regionId }, context, 'found');
    await this.execution.execute(organisation, organisationId, command, own);
    return { organisationId, organisationKind: kind, regionId };
  }

  private async join(
    invitation: Invitation,
    { role, ...joined }: Organisation & { readonly role: StaffRole },
    { name, kana }: AcceptInvitationRequest,
    context: CommandContext,
  ): Promise<void> {
    const { staffId } = invitation;
    const wished = { staffId, role, name, kana: kana ?? null, occurredAt: context.now };
    const command = { type: 'AddStaffMember' as const, ...wished };
    const own = contextOf(invitation, joined, context, 'join');
    await this.execution.execute(organisation, joined.organisationId, command, own);
  }
}
