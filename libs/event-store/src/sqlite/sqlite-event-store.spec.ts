import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { CannotOpen } from '../cannot-open.js';
import { anEvent, eventStoreContract } from '../event-store.contract.js';
import { NO_STREAM, type StoredEvent, StoreUnavailable } from '../event-store.js';
import { openLogFile } from './log-file.js';
import { SqliteEventStore } from './sqlite-event-store.js';

const newFolder = (): Promise<string> => mkdtemp(join(tmpdir(), 'tsunagi-log-'));

eventStoreContract('SqliteEventStore', async () => {
  const folder = await newFolder();
  return {
    open: async () => SqliteEventStore.open(join(folder, 'log.sqlite')),
    remove: () => rm(folder, { recursive: true }),
  };
});

describe('SqliteEventStore', () => {
  let folder: string;
  let file: string;

  beforeEach(async () => {
    folder = await newFolder();
    file = join(folder, 'log.sqlite');
  });
  afterEach(() => rm(folder, { recursive: true }));

  it('forces every commit to the disk', () => {
    const { connection, close } = openLogFile(file);
    expect(connection.pragma('journal_mode', { simple: true })).toBe('wal');
    expect(connection.pragma('synchronous', { simple: true })).toBe(2);
    close();
  });

  it('admits one writer, and the next one after it', async () => {
    const first = SqliteEventStore.open(file);
    expect(() => SqliteEventStore.open(file)).toThrow(CannotOpen);
    expect(() => SqliteEventStore.open(file)).toThrow(/log\.sqlite: .*stop that process/);
    await first.close();
    await SqliteEventStore.open(file).close();
  });

  it('acknowledges nothing when the disk is full, and goes on once there is room', async () => {
    const opened = openLogFile(file);
    const store = new SqliteEventStore(opened);
    await store.append('hospitalStay-1', [anEvent('a')], NO_STREAM);
    const pages = Number(opened.connection.pragma('page_count', { simple: true }));
    opened.connection.pragma(`max_page_count = ${pages}`);
    const wishes = Array.from({ length: 3 }, (_, index) =>
      store.append(`hospitalStay-new-${index}`, [anEvent(`large${index}`, 0, 'x'.repeat(20_000))], NO_STREAM),
    );
    for (const outcome of await Promise.allSettled(wishes)) {
      expect(outcome).toMatchObject({ status: 'rejected', reason: { name: 'StoreUnavailable' } });
    }
    opened.connection.pragma('max_page_count = 100000');
    const { position } = await store.append('hospitalStay-1', [anEvent('b')], 0);
    expect(position).toBe('00000000000000000002');
    expect(await store.readAll(null, 10)).toHaveLength(2);
    await store.close();
  });

  it('answers none of a group when one statement fails unexpectedly', async () => {
    const opened = openLogFile(file);
    opened.connection.exec(`CREATE TEMP TRIGGER fault BEFORE INSERT ON events WHEN NEW.data = 'fault'
      BEGIN SELECT RAISE(ABORT, 'fault'); END`);
    const store = new SqliteEventStore(opened);
    const healthy = store.append('hospitalStay-1', [anEvent('a')], NO_STREAM);
    const faulty = store.append('hospitalStay-2', [anEvent('b', 0, 'fault')], NO_STREAM);
    await expect(healthy).rejects.toBeInstanceOf(StoreUnavailable);
    await expect(faulty).rejects.toBeInstanceOf(StoreUnavailable);
    expect(await store.readAll(null, 10)).toEqual([]);
    const { position } = await store.append('hospitalStay-1', [anEvent('a')], NO_STREAM);
    expect(position).toBe('00000000000000000001');
    await store.close();
  });

  it('is unavailable while another program holds the file locked, and available after', async () => {
    const store = SqliteEventStore.open(file);
    const intruder = new Database(file);
    intruder.exec('BEGIN IMMEDIATE');
    await expect(store.append('hospitalStay-1', [anEvent('a')], NO_STREAM)).rejects.toBeInstanceOf(
      StoreUnavailable,
    );
    intruder.exec('ROLLBACK');
    intruder.close();
    expect(await store.append('hospitalStay-1', [anEvent('a')], NO_STREAM)).toMatchObject({ revision: 0 });
    await store.close();
  });

  it('refuses a refused append alone and stores the rest of its group', async () => {
    const store = SqliteEventStore.open(file);
    const outcomes = await Promise.allSettled([
      store.append('hospitalStay-1', [anEvent('a')], NO_STREAM),
      store.append('hospitalStay-1', [anEvent('b')], NO_STREAM),
      store.append('hospitalStay-2', [anEvent('c')], NO_STREAM),
    ]);
    expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
    await store.close();
  });

  describe('subscriptions', () => {
    const failing = (error: unknown): never => {
      throw error;
    };
    const until = async (holds: () => boolean): Promise<void> => {
      for (let looks = 0; looks < 1000 && !holds(); looks++) {
        await new Promise((proceed) => setTimeout(proceed, 1));
      }
    };
    /** Everything that follows from what has happened, before anything else can happen. */
    const finishTheTurn = async (): Promise<void> => {
      for (let step = 0; step < 100; step++) await Promise.resolve();
    };
    /** The revisions of every batch that one subscriber was handed. */
    const batchesOf = (store: SqliteEventStore, after: string | null = null): number[][] => {
      const batches: number[][] = [];
      const note = async (batch: readonly StoredEvent[]): Promise<void> => {
        batches.push(batch.map(({ revision }) => revision));
      };
      store.subscribe(after, note, failing);
      return batches;
    };

    it('begin to work only after the caller has sent its own answer', async () => {
      const store = SqliteEventStore.open(file);
      const batches = batchesOf(store);
      await store.append('hospitalStay-1', [anEvent('a')], NO_STREAM);
      await finishTheTurn();
      expect(batches).toEqual([]);
      await until(() => batches.length > 0);
      expect(batches).toEqual([[0]]);
      await store.close();
    });

    it('take one page of commits that follow each other at once', async () => {
      const store = SqliteEventStore.open(file);
      const batches = batchesOf(store);
      await Promise.all([
        store.append('hospitalStay-1', [anEvent('a')], NO_STREAM),
        store.append('hospitalStay-1', [anEvent('b')], 0),
        store.append('hospitalStay-1', [anEvent('c')], 1),
      ]);
      await until(() => batches.length > 0);
      expect(batches).toEqual([[0, 1, 2]]);
      await store.close();
    });

    it('are each handed what follows their own place', async () => {
      const store = SqliteEventStore.open(file);
      const { position } = await store.append('hospitalStay-1', [anEvent('a')], NO_STREAM);
      const [all, later] = [batchesOf(store), batchesOf(store, position)];
      await until(() => all.length > 0);
      await store.append('hospitalStay-1', [anEvent('b')], 0);
      await until(() => all.length > 1 && later.length > 0);
      expect([all, later]).toEqual([[[0], [1]], [[1]]]);
      await store.close();
    });
  });
});
