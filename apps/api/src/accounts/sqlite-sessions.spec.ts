import type Database from 'better-sqlite3';
import * as ids from '../../../../test/support/ids-of-the-region.js';
import type { Actor } from '../platform/auth/actor.js';
import { openAccountsDatabase } from './accounts-database.js';
import { SqliteAccounts } from './sqlite-accounts.js';
import { SqliteSessions } from './sqlite-sessions.js';

const MINUTE = 60_000;
const actor: Actor = {
  ...{ staffId: ids.NURSE, organisationId: ids.HOSPITAL, organisationKind: 'hospital' },
  ...{ regionId: ids.REGION, role: 'ward' },
};

describe('sessions', () => {
  let now = 0;
  let database: Database.Database;
  let sessions: SqliteSessions;

  beforeEach(async () => {
    now = 0;
    database = openAccountsDatabase(':memory:');
    const accounts = new SqliteAccounts(database);
    await accounts.invite({
      key: 'k',
      staffId: ids.NURSE,
      role: 'ward',
      organisation: null,
      expiresAt: 1,
      recipient: null,
    });
    await accounts.add({ ...actor, login: 'nagisa', passwordHash: 'x' }, 'k');
    sessions = new SqliteSessions(database, { secure: false, now: () => now });
  });
  afterEach(() => database.close());

  it('finds who opened it', async () => {
    const { token, session } = await sessions.open(actor);
    expect(await sessions.find(token)).toEqual(session);
    expect(session.actor).toEqual(actor);
  });

  it('keeps no token', async () => {
    const { token } = await sessions.open(actor);
    expect(JSON.stringify(database.prepare('SELECT * FROM sessions').all())).not.toContain(token);
  });

  it('ends after thirty minutes without use', async () => {
    const { token } = await sessions.open(actor);
    now += 29 * MINUTE;
    expect(await sessions.find(token)).not.toBeNull();
    now += 29 * MINUTE;
    expect(await sessions.find(token)).not.toBeNull();
    now += 31 * MINUTE;
    expect(await sessions.find(token)).toBeNull();
  });

  it('is not kept open by what a page asks by itself', async () => {
    const { token, session } = await sessions.open(actor);
    for (; now <= 30 * MINUTE; now += 5 * MINUTE) {
      expect(await sessions.find(token, false)).not.toBeNull();
      expect(await sessions.isLive(session.key)).toBe(true);
    }
    expect(await sessions.isLive(session.key)).toBe(false);
    expect(await sessions.find(token)).toBeNull();
  });

  it('says when one has been ended or found to have run out', async () => {
    const ended: string[] = [];
    sessions.onEnded((key) => ended.push(key));
    const first = await sessions.open(actor);
    const second = await sessions.open(actor);
    await sessions.end(first.session.key);
    now += 31 * MINUTE;
    await sessions.isLive(second.session.key);
    expect(ended).toEqual([first.session.key, second.session.key]);
  });

  it('ends twelve hours after it was opened, however busy', async () => {
    const { token } = await sessions.open(actor);
    for (; now <= 12 * 60 * MINUTE; now += 20 * MINUTE) await sessions.find(token);
    expect(await sessions.find(token)).toBeNull();
  });

  it('ends with the account', async () => {
    const { token } = await sessions.open(actor);
    await new SqliteAccounts(database).end(ids.NURSE);
    expect(await sessions.find(token)).toBeNull();
  });

  it.each([undefined, '', 'x', 'あ'.repeat(43), 'a'.repeat(43)])('knows nobody by %s', async (token) =>
    expect(await sessions.find(token)).toBeNull(),
  );

  it('takes the __Host- prefix over https', () =>
    expect(new SqliteSessions(database, { secure: true, now: () => now }).cookieName).toBe('__Host-tsunagi'));
});
