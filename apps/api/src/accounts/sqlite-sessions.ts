import type { OrganisationKind, StaffRole } from '@tsunagi/domain';
import type Database from 'better-sqlite3';
import type { Actor } from '../platform/auth/actor.js';
import { type OpenedSession, type Session, Sessions } from '../platform/auth/sessions.js';
import { newToken, tokenKey } from './tokens.js';

const IDLE_MINUTES = 30;
const IDLE_MS = IDLE_MINUTES * 60_000;
const ABSOLUTE_MS = 12 * 3_600_000;
/** Use is noted once a minute, not on every request. */
const NOTED_MS = 60_000;
const TOKEN = /^[\w-]{43}$/;

interface Row {
  readonly staff_id: string;
  readonly organisation_id: string;
  readonly organisation_kind: string;
  readonly region_id: string;
  readonly role: string;
  readonly opened_at: number;
  readonly used_at: number;
}

const actorOf = (row: Row): Actor => ({
  staffId: row.staff_id,
  organisationId: row.organisation_id,
  organisationKind: row.organisation_kind as OrganisationKind,
  regionId: row.region_id,
  role: row.role as StaffRole,
});

interface SessionOptions {
  /** Served over https: the cookie then takes the `__Host-` prefix. */
  readonly secure: boolean;
  /** Milliseconds of real time; a demonstration's clock does not end sessions. */
  readonly now: () => number;
}

export class SqliteSessions extends Sessions {
  readonly cookieName: string;
  readonly idleMinutes = IDLE_MINUTES;
  private readonly now: () => number;
  private readonly select: Database.Statement<[string], Row>;

  constructor(
    private readonly database: Database.Database,
    { secure, now }: SessionOptions,
  ) {
    super();
    this.cookieName = secure ? '__Host-tsunagi' : 'tsunagi';
    this.now = now;
    this.select = database.prepare('SELECT * FROM sessions JOIN accounts USING (staff_id) WHERE key = ?');
  }

  async find(token: string | undefined, isAttended = true): Promise<Session | null> {
    if (token === undefined || !TOKEN.test(token)) return null;
    const key = tokenKey(token);
    const row = await this.findLive(key);
    if (!row) return null;
    const now = this.now();
    if (isAttended && now - row.used_at > NOTED_MS) {
      this.database.prepare('UPDATE sessions SET used_at = ? WHERE key = ?').run(now, key);
    }
    return { key, actor: actorOf(row) };
  }

  async isLive(key: string): Promise<boolean> {
    return (await this.findLive(key)) !== null;
  }

  open(actor: Actor): Promise<OpenedSession> {
    const token = newToken();
    const key = tokenKey(token);
    const now = this.now();
    this.database.prepare('DELETE FROM sessions WHERE opened_at < ?').run(now - ABSOLUTE_MS);
    this.database.prepare('INSERT INTO sessions VALUES (?, ?, ?, ?)').run(key, actor.staffId, now, now);
    return Promise.resolve({ token, session: { key, actor } });
  }

  end(key: string): Promise<void> {
    this.database.prepare('DELETE FROM sessions WHERE key = ?').run(key);
    this.ended(key);
    return Promise.resolve();
  }

  /** One that has run out is ended at once. */
  private async findLive(key: string): Promise<Row | null> {
    const row = this.select.get(key);
    if (!row) return null;
    const now = this.now();
    if (now - row.used_at <= IDLE_MS && now - row.opened_at <= ABSOLUTE_MS) return row;
    await this.end(key);
    return null;
  }
}
