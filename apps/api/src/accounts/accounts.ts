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
}

export class LoginTaken extends Error {}
export class InvitationSpent extends Error {}

/** Port. Logins are compared without regard to case. */
export abstract class Accounts {
  abstract isEmpty(): Promise<boolean>;
  abstract findByLogin(login: string): Promise<Account | null>;
  /** The person can neither sign in nor go on; quiet when there is no account. */
  abstract end(staffId: StaffId): Promise<void>;
  /** A second invitation under the same key changes nothing. */
  abstract invite(invitation: Invitation): Promise<void>;
  /** Unused and not expired at `now`, else `null`. */
  abstract findInvitation(key: string, now: number): Promise<Invitation | null>;
  /** Adds the account and spends the invitation and those for a first administrator, all or none. @throws LoginTaken, InvitationSpent */
  abstract add(account: Account, invitationKey: string): Promise<void>;
}
