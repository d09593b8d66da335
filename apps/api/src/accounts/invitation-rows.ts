import type { OrganisationKind, StaffRole } from '@tsunagi/domain';
import type Database from 'better-sqlite3';
import type { Invitation, InvitationScope } from './accounts.js';

interface InvitationRow {
  readonly key: string;
  readonly staff_id: string;
  readonly role: string;
  readonly organisation_id: string | null;
  readonly organisation_kind: string | null;
  readonly region_id: string | null;
  readonly expires_at: number;
  readonly recipient: string | null;
}

const MOST_LISTED = 200;

function organisationOf(row: InvitationRow): Invitation['organisation'] {
  if (row.organisation_id === null || row.region_id === null) return null;
  return {
    organisationId: row.organisation_id,
    organisationKind: row.organisation_kind as OrganisationKind,
    regionId: row.region_id,
  };
}

const invitationOf = (row: InvitationRow): Invitation => ({
  key: row.key,
  staffId: row.staff_id,
  role: row.role as StaffRole,
  organisation: organisationOf(row),
  expiresAt: row.expires_at,
  recipient: row.recipient,
});

/** The table of invitations. */
export class InvitationRows {
  constructor(private readonly database: Database.Database) {}

  insert({ key, staffId, role, organisation, expiresAt, recipient }: Invitation): void {
    const { organisationId = null, organisationKind = null, regionId = null } = organisation ?? {};
    this.database
      .prepare(
        `INSERT INTO invitations (key, staff_id, role, organisation_id, organisation_kind, region_id, expires_at,
         recipient) VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING`,
      )
      .run(key, staffId, role, organisationId, organisationKind, regionId, expiresAt, recipient);
  }

  /** Unused and not expired at `now`. */
  find(key: string, now: number): Invitation | null {
    const row = this.database
      .prepare<[string, number], InvitationRow>(
        'SELECT * FROM invitations WHERE key = ? AND spent = 0 AND expires_at > ?',
      )
      .get(key, now);
    return row ? invitationOf(row) : null;
  }

  listOf(staffId: string): Invitation[] {
    return this.database
      .prepare<[string], InvitationRow>('SELECT * FROM invitations WHERE staff_id = ? ORDER BY spent DESC')
      .all(staffId)
      .map(invitationOf);
  }

  listOpen({ organisationId, administratorsOf }: InvitationScope): Invitation[] {
    return this.database
      .prepare<[string, string | null, number], InvitationRow>(
        `SELECT * FROM invitations WHERE spent = 0 AND (organisation_id = ?
         OR (region_id = ? AND role = 'officeAdministrator')) ORDER BY expires_at DESC, key LIMIT ?`,
      )
      .all(organisationId, administratorsOf, MOST_LISTED)
      .map(invitationOf);
  }

  /** `false` when the link was spent already. */
  spend(key: string): boolean {
    return (
      this.database
        .prepare('UPDATE invitations SET spent = 1, recipient = NULL WHERE key = ? AND spent = 0')
        .run(key).changes > 0
    );
  }

  spendThoseOf(staffId: string): void {
    this.database
      .prepare('UPDATE invitations SET spent = 1, recipient = NULL WHERE staff_id = ? AND spent = 0')
      .run(staffId);
  }

  spendFirstAdministrators(): void {
    this.database.exec('UPDATE invitations SET spent = 1 WHERE organisation_id IS NULL');
  }
}
