import type { OrganisationKind, StaffId, StaffRole } from '@tsunagi/domain';
import type Database from 'better-sqlite3';
import { sqliteCodeOf } from '../platform/sqlite-code.js';
import {
  type Account,
  Accounts,
  type Invitation,
  type InvitationScope,
  InvitationSpent,
  LoginTaken,
} from './accounts.js';
import { InvitationRows } from './invitation-rows.js';

interface AccountRow {
  readonly staff_id: string;
  readonly login: string;
  readonly organisation_id: string;
  readonly organisation_kind: string;
  readonly region_id: string;
  readonly role: string;
  readonly password_hash: string;
}

const isUniqueViolation = (error: unknown): boolean =>
  sqliteCodeOf(error)?.startsWith('SQLITE_CONSTRAINT') ?? false;

export class SqliteAccounts extends Accounts {
  private readonly invitations: InvitationRows;

  constructor(private readonly database: Database.Database) {
    super();
    this.invitations = new InvitationRows(database);
  }

  isEmpty(): Promise<boolean> {
    return Promise.resolve(this.database.prepare('SELECT 1 FROM accounts LIMIT 1').get() === undefined);
  }

  findByLogin(login: string): Promise<Account | null> {
    const row = this.database
      .prepare<[string], AccountRow>('SELECT * FROM accounts WHERE login = ?')
      .get(login);
    if (!row) return Promise.resolve(null);
    return Promise.resolve({
      staffId: row.staff_id,
      login: row.login,
      organisationId: row.organisation_id,
      organisationKind: row.organisation_kind as OrganisationKind,
      regionId: row.region_id,
      role: row.role as StaffRole,
      passwordHash: row.password_hash,
    });
  }

  end(staffId: StaffId): Promise<void> {
    this.database.prepare('DELETE FROM accounts WHERE staff_id = ?').run(staffId);
    return Promise.resolve();
  }

  reassign(staffId: StaffId, role: StaffRole): Promise<void> {
    this.database.prepare('UPDATE accounts SET role = ? WHERE staff_id = ?').run(role, staffId);
    return Promise.resolve();
  }

  invite(invitation: Invitation): Promise<void> {
    this.invitations.insert(invitation);
    return Promise.resolve();
  }

  findInvitation(key: string, now: number): Promise<Invitation | null> {
    return Promise.resolve(this.invitations.find(key, now));
  }

  listInvitationsOf(staffId: StaffId): Promise<readonly Invitation[]> {
    return Promise.resolve(this.invitations.listOf(staffId));
  }

  listOpenInvitations(scope: InvitationScope): Promise<readonly Invitation[]> {
    return Promise.resolve(this.invitations.listOpen(scope));
  }

  withdrawInvitation(staffId: StaffId): Promise<void> {
    this.invitations.spendThoseOf(staffId);
    return Promise.resolve();
  }

  renewInvitation(invitation: Invitation): Promise<void> {
    this.database.transaction(() => {
      this.invitations.spendThoseOf(invitation.staffId);
      this.invitations.insert(invitation);
    })();
    return Promise.resolve();
  }

  async add(account: Account, invitationKey: string): Promise<void> {
    await Promise.resolve();
    this.database.transaction(() => {
      if (!this.invitations.spend(invitationKey)) throw new InvitationSpent();
      this.invitations.spendFirstAdministrators();
      this.insert(account);
    })();
  }

  private insert(account: Account): void {
    const { staffId, login, organisationId, organisationKind, regionId, role, passwordHash } = account;
    try {
      this.database
        .prepare('INSERT INTO accounts VALUES (?, ?, ?, ?, ?, ?, ?)')
        .run(staffId, login, organisationId, organisationKind, regionId, role, passwordHash);
    } catch (error) {
      throw isUniqueViolation(error) ? new LoginTaken() : error;
    }
  }
}
