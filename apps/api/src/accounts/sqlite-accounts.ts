import type { OrganisationKind, StaffId, StaffRole } from '@tsunagi/domain';
import type Database from 'better-sqlite3';
import { sqliteCodeOf } from '../platform/sqlite-code.js';
import { type Account, Accounts, type Invitation, InvitationSpent, LoginTaken } from './accounts.js';

interface AccountRow {
  readonly staff_id: string;
  readonly login: string;
  readonly organisation_id: string;
  readonly organisation_kind: string;
  readonly region_id: string;
  readonly role: string;
  readonly password_hash: string;
}

interface InvitationRow {
  readonly key: string;
  readonly staff_id: string;
  readonly role: string;
  readonly organisation_id: string | null;
  readonly organisation_kind: string | null;
  readonly region_id: string | null;
  readonly expires_at: number;
}

function organisationOf(row: InvitationRow): Invitation['organisation'] {
  if (row.organisation_id === null || row.region_id === null) return null;
  return {
    organisationId: row.organisation_id,
    organisationKind: row.organisation_kind as OrganisationKind,
    regionId: row.region_id,
  };
}

const isUniqueViolation = (error: unknown): boolean =>
  sqliteCodeOf(error)?.startsWith('SQLITE_CONSTRAINT') ?? false;

export class SqliteAccounts extends Accounts {
  constructor(private readonly database: Database.Database) {
    super();
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

  invite({ key, staffId, role, organisation, expiresAt }: Invitation): Promise<void> {
    this.database
      .prepare(
        `INSERT INTO invitations (key, staff_id, role, organisation_id, organisation_kind, region_id, expires_at)
         VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING`,
      )
      .run(
        key,
        staffId,
        role,
        organisation?.organisationId ?? null,
        organisation?.organisationKind ?? null,
        organisation?.regionId ?? null,
        expiresAt,
      );
    return Promise.resolve();
  }

  findInvitation(key: string, now: number): Promise<Invitation | null> {
    const row = this.database
      .prepare<[string, number], InvitationRow>(
        'SELECT * FROM invitations WHERE key = ? AND spent = 0 AND expires_at > ?',
      )
      .get(key, now);
    if (!row) return Promise.resolve(null);
    return Promise.resolve({
      key: row.key,
      staffId: row.staff_id,
      role: row.role as StaffRole,
      organisation: organisationOf(row),
      expiresAt: row.expires_at,
    });
  }

  async add(account: Account, invitationKey: string): Promise<void> {
    await Promise.resolve();
    this.database.transaction(() => {
      const spend = this.database.prepare('UPDATE invitations SET spent = 1 WHERE key = ? AND spent = 0');
      if (spend.run(invitationKey).changes === 0) throw new InvitationSpent();
      this.database.exec('UPDATE invitations SET spent = 1 WHERE organisation_id IS NULL');
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
