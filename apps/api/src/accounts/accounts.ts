import type { OrganisationId, OrganisationKind, RegionId, StaffId, StaffRole } from '@tsunagi/domain';

export interface Account {
  readonly staffId: StaffId;
  readonly login: string;
  readonly organisationId: OrganisationId;
  readonly organisationKind: OrganisationKind;
  readonly regionId: RegionId;
  readonly role: StaffRole;
  readonly passwordHash: string;
}

/** 招待: a one-time right to become a member of staff; `organisation` is `null` for the first administrator. */
export interface Invitation {
  /** SHA-256 of the token, which is kept nowhere. */
  readonly key: string;
  readonly staffId: StaffId;
  readonly role: StaffRole;
  readonly organisation: {
    readonly organisationId: OrganisationId;
    readonly organisationKind: OrganisationKind;
    readonly regionId: RegionId;
  } | null;
  /** Milliseconds of real time. */
  readonly expiresAt: number;
  /** だれに渡すか: for the inviter to tell open links apart; forgotten when the link is used or withdrawn. */
  readonly recipient: string | null;
}

/** Which invitations an inviter looks after. */
export interface InvitationScope {
  readonly organisationId: OrganisationId;
  /** Also those for administrators of this region's other organisations. */
  readonly administratorsOf: RegionId | null;
}

export class LoginTaken extends Error {}
export class InvitationSpent extends Error {}

/** Port. Logins are compared without regard to case. */
export abstract class Accounts {
  abstract isEmpty(): Promise<boolean>;
  abstract findByLogin(login: string): Promise<Account | null>;
  /** The person can neither sign in nor go on; quiet when there is no account. */
  abstract end(staffId: StaffId): Promise<void>;
  /** From the next request on; quiet when there is no account. */
  abstract reassign(staffId: StaffId, role: StaffRole): Promise<void>;
  /** A second invitation under the same key changes nothing. */
  abstract invite(invitation: Invitation): Promise<void>;
  /** Unused and not expired at `now`, else `null`. */
  abstract findInvitation(key: string, now: number): Promise<Invitation | null>;
  /** Every link ever made for this person, the open one last. */
  abstract listInvitationsOf(staffId: StaffId): Promise<readonly Invitation[]>;
  /** Not used and not withdrawn, newest first; expired ones too, so that they can be made anew. */
  abstract listOpenInvitations(scope: InvitationScope): Promise<readonly Invitation[]>;
  abstract withdrawInvitation(staffId: StaffId): Promise<void>;
  /** Withdraws the person's open link and makes this one, all or none. */
  abstract renewInvitation(invitation: Invitation): Promise<void>;
  /** Adds the account and spends the invitation and those for a first administrator, all or none. @throws LoginTaken, InvitationSpent */
  abstract add(account: Account, invitationKey: string): Promise<void>;
}
