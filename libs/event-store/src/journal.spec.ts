import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import {
  aContext,
  aDataFolder,
  aDischarge,
  anAdmission,
  HOLDER,
  MASTER_KEY,
  OTHER_HOLDER,
  PERSONAL_CAUSE,
  record,
  removeFolder,
} from '../../../test/support/journal.js';
import { CannotOpen } from './cannot-open.js';
import { ChainBroken, verifyChain } from './codec/chain.js';
import { SealBroken } from './codec/sealing.js';
import { UnknownEventType } from './codec/event-types.js';
import { NO_STREAM, WrongExpectedRevision } from './event-store.js';
import type { Journal } from './journal.js';
import { PersonalDataErased } from './keys/key-store.js';
import { openJournal } from './open-journal.js';
import type { Recorded } from './recorded.js';

const stream = 'hospitalStay-1';

describe('Journal', () => {
  let folder: string;
  let journal: Journal;

  const open = (simulated = false, masterKey: string | undefined = MASTER_KEY): Promise<Journal> =>
    openJournal({ folder, masterKey, simulated });
  const reopen = async (): Promise<void> => {
    await journal.close();
    journal = await open();
  };
  const tamper = async (sql: string): Promise<void> => {
    await journal.close();
    const log = new Database(join(folder, 'log.sqlite'));
    log.exec(sql);
    expect(log.prepare('SELECT total_changes()').pluck().get()).toBeGreaterThan(0);
    log.close();
    journal = await open();
  };

  beforeEach(async () => {
    folder = await aDataFolder();
    journal = await open();
  });
  afterEach(async () => {
    await journal.close();
    await removeFolder(folder);
  });

  it('loads what was appended, in order and with its metadata', async () => {
    expect(await journal.load(stream)).toEqual({
      ...{ stream, events: [], revision: NO_STREAM, position: null, lastHash: null },
    });
    await record(journal, stream, 'c1', anAdmission());
    const { position } = await record(journal, stream, 'c2', aDischarge());
    const loaded = await journal.load(stream);
    expect(loaded).toMatchObject({ revision: 1, position });
    expect(loaded.events.map(({ event }) => event)).toEqual([anAdmission(), aDischarge()]);
    expect(loaded.events[1]?.metadata).toMatchObject({ commandId: 'c2', actor: aContext('').actor });
  });

  it('writes nothing of the context but the metadata', async () => {
    await record(journal, stream, 'c1', anAdmission());
    const [stored] = await journal.store.readStream(stream);
    const { holders: _holders, personRecordId: _person, ...metadata } = aContext('c1');
    expect(JSON.parse(stored?.metadata ?? '')).toEqual({ ...metadata, previousHash: null });
  });

  it('chains the events of a stream by their stored bytes', async () => {
    await record(journal, stream, 'c1', anAdmission(), aDischarge());
    await record(journal, stream, 'c2', aDischarge());
    const stored = await journal.store.readStream(stream);
    expect(verifyChain(stored)).toBe((await journal.load(stream)).lastHash);
  });

  it('answers a repeated command with the first result', async () => {
    const before = await journal.load(stream);
    const first = await journal.append(before, [anAdmission()], aContext('c1'));
    expect(await journal.append(before, [anAdmission()], aContext('c1'))).toEqual({
      ...first,
      repeated: true,
    });
    await expect(journal.append(before, [anAdmission()], aContext('c2'))).rejects.toThrow(
      WrongExpectedRevision,
    );
    expect(await journal.readAll(null, 10)).toHaveLength(1);
  });

  it('lets one of 64 concurrent writers begin a stream, under one key', async () => {
    const before = await journal.load(stream);
    const wishes = Array.from({ length: 64 }, (_, index) =>
      journal.append(before, [anAdmission()], aContext(`c${index}`)),
    );
    const outcomes = await Promise.allSettled(wishes);
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect((await journal.load(stream)).events.map(({ event }) => event)).toEqual([anAdmission()]);
  });

  it('makes no key for a stream in which nothing is personal', async () => {
    await record(journal, stream, 'c1', aDischarge());
    expect(await journal.keys.listHolders(stream)).toEqual([]);
    await record(journal, stream, 'c2', anAdmission());
    expect(await journal.keys.listHolders(stream)).toEqual([HOLDER]);
  });

  it('reads and follows all streams, decoded', async () => {
    const seen: Recorded[] = [];
    const caughtUp = new Promise<void>((resolve, reject) => {
      const handler = async (batch: readonly Recorded[]): Promise<void> => {
        seen.push(...batch);
        if (seen.length === 3) resolve();
      };
      journal.subscribe(null, handler, reject);
    });
    await record(journal, stream, 'c1', anAdmission());
    await record(journal, 'hospitalStay-2', 'c2', anAdmission(), aDischarge());
    await caughtUp;
    expect(await journal.readAll(null, 10)).toEqual(seen);
    expect(seen.map(({ event }) => event)).toEqual([anAdmission(), anAdmission(), aDischarge()]);
    expect(await journal.head()).toBe(seen[2]?.position);
  });

  it('ends a subscription at an event that a newer release wrote, loudly', async () => {
    await record(journal, stream, 'c1', aDischarge());
    await tamper(`UPDATE events SET type = 'PatientDischargedV9'`);
    const ended = new Promise((resolve) => journal.subscribe(null, async () => undefined, resolve));
    expect(await ended).toBeInstanceOf(UnknownEventType);
    await expect(journal.load(stream)).rejects.toThrow(/PatientDischargedV9/);
  });

  it('leaves nothing personal in any file', async () => {
    await record(journal, stream, 'c1', anAdmission(), aDischarge());
    for (const name of await readdir(folder)) {
      const bytes = await readFile(join(folder, name));
      for (const text of [PERSONAL_CAUSE, '転倒', '髙橋', JSON.stringify('髙橋').slice(1, -1), '\\u9ad9']) {
        expect(bytes.includes(text)).toBe(false);
        expect(bytes.includes(Buffer.from(text, 'utf16le'))).toBe(false);
      }
    }
    const log = await readFile(join(folder, 'log.sqlite-wal'));
    expect(log.includes('整形外科')).toBe(true);
  });

  describe('tampering with the stored log', () => {
    beforeEach(async () => {
      await record(journal, stream, 'c1', anAdmission());
      await record(journal, stream, 'c2', aDischarge());
      await record(journal, stream, 'c3', anAdmission());
    });
    const verify = async () => verifyChain(await journal.store.readStream(stream));

    it.each([
      `UPDATE events SET data = replace(data, '305', '306') WHERE revision = 0`,
      `UPDATE events SET metadata = replace(metadata, '2026-12-01', '2026-11-01') WHERE revision = 1`,
      `DELETE FROM events WHERE revision = 0`,
      `DELETE FROM events WHERE revision = 1`,
      `UPDATE events SET revision = revision + 10 WHERE revision < 2;
       UPDATE events SET revision = 11 - revision WHERE revision > 9`,
    ])('is found: %s', async (sql) => {
      await tamper(sql);
      await expect(verify()).rejects.toThrow(ChainBroken);
    });

    it('with a sealed part is refused by every reader', async () => {
      await tamper(
        `UPDATE events SET data = (SELECT data FROM events WHERE revision = 2) WHERE revision = 0`,
      );
      await expect(journal.load(stream)).rejects.toThrow(SealBroken);
      await expect(journal.readAll(null, 10)).rejects.toThrow(SealBroken);
    });
  });

  describe('erasure', () => {
    it('takes the personal part with the last copy and nothing else', async () => {
      await record(journal, stream, 'c1', anAdmission());
      await journal.keys.addHolder(stream, OTHER_HOLDER);
      await journal.keys.removeHolder(stream, HOLDER);
      expect((await journal.load(stream)).events[0]?.event).toEqual(anAdmission());
      await journal.keys.removeHolder(stream, OTHER_HOLDER);
      await reopen();
      expect((await journal.load(stream)).events[0]?.event).toEqual({ ...anAdmission(), personal: null });
      expect(verifyChain(await journal.store.readStream(stream))).not.toBeNull();
    });

    it('admits plain facts afterwards, but nothing personal', async () => {
      await record(journal, stream, 'c1', anAdmission());
      await journal.keys.removeHolder(stream, HOLDER);
      await expect(record(journal, stream, 'c2', anAdmission())).rejects.toThrow(PersonalDataErased);
      expect(await record(journal, stream, 'c3', aDischarge())).toMatchObject({ revision: 1 });
    });
  });
});

describe('opening a journal', () => {
  let folder: string;
  const open = (simulated = false, masterKey: string | undefined = MASTER_KEY): Promise<Journal> =>
    openJournal({ folder, masterKey, simulated });
  const codeOfRefusal = (...options: Parameters<typeof open>): Promise<string | null> =>
    open(...options).then(
      (journal) => journal.close().then(() => null),
      (error: unknown) => (error instanceof CannotOpen ? error.code : 'UNEXPECTED'),
    );
  const fill = async (simulated: boolean): Promise<void> => {
    const journal = await open(simulated);
    await record(journal, stream, 'c1', anAdmission());
    await journal.close();
  };

  beforeEach(async () => (folder = join(await aDataFolder(), 'data')));
  afterEach(() => removeFolder(join(folder, '..')));

  it('marks every event of a demonstration, and no other', async () => {
    await fill(true);
    const journal = await open(true);
    await record(journal, stream, 'c2', aDischarge());
    const events = await journal.readAll(null, 10);
    expect(events.map(({ metadata }) => metadata.simulated)).toEqual([true, true]);
    await journal.close();
  });

  it('keeps demonstrations and real events apart', async () => {
    await fill(false);
    expect(await codeOfRefusal(true)).toBe('HOLDS_REAL_EVENTS');
    expect(await codeOfRefusal(false)).toBeNull();
    await removeFolder(folder);
    await fill(true);
    expect(await codeOfRefusal(false)).toBe('HOLDS_SIMULATED_EVENTS');
    expect(await codeOfRefusal(true)).toBeNull();
  });

  it('refuses a wrong master key before it touches the log', async () => {
    await fill(false);
    expect(await codeOfRefusal(false, Buffer.alloc(32, 9).toString('base64'))).toBe('WRONG_MASTER_KEY');
    expect(await readdir(folder)).not.toContain('log.sqlite-wal');
    expect(await codeOfRefusal()).toBeNull();
  });

  it('refuses a malformed master key without making anything', async () => {
    expect(await codeOfRefusal(false, 'secret')).toBe('MASTER_KEY_MALFORMED');
    expect(await readdir(folder)).toEqual([]);
  });

  it('makes a master key for a new folder only', async () => {
    const journal = await openJournal({ folder, masterKey: undefined, simulated: false });
    await record(journal, stream, 'c1', anAdmission());
    await journal.close();
    expect(await readdir(folder)).toContain('master.key');
    await removeFolder(join(folder, 'master.key'));
    await expect(openJournal({ folder, masterKey: undefined, simulated: false })).rejects.toMatchObject({
      code: 'MASTER_KEY_MISSING',
    });
  });

  it('refuses a log whose key store is missing', async () => {
    await fill(false);
    await removeFolder(join(folder, 'keys.sqlite'));
    expect(await codeOfRefusal()).toBe('KEYS_MISSING');
  });

  it('refuses a folder in use, and serves it afterwards', async () => {
    const journal = await open();
    expect(await codeOfRefusal()).toBe('IN_USE');
    await journal.close();
    expect(await codeOfRefusal()).toBeNull();
  });
});
