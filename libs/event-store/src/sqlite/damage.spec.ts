import { copyFile, mkdtemp, readFile, rm, stat, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { CannotOpen } from '../cannot-open.js';
import { anEvent } from '../event-store.contract.js';
import { NO_STREAM, type StoredEvent } from '../event-store.js';
import { SqliteEventStore } from './sqlite-event-store.js';

const PAGE_BYTES = 4096;

describe('a damaged or foreign log', () => {
  let folder: string;
  let file: string;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'tsunagi-damage-'));
    file = join(folder, 'log.sqlite');
  });
  afterEach(() => rm(folder, { recursive: true }));

  const fill = async (store: SqliteEventStore, streams: number): Promise<void> => {
    const wishes = Array.from({ length: streams }, (_, index) =>
      store.append(`hospitalStay-${index}`, [anEvent(`c${index}`)], NO_STREAM),
    );
    await Promise.all(wishes);
  };

  const fillAndClose = async (): Promise<void> => {
    const store = SqliteEventStore.open(file);
    await fill(store, 200);
    await store.close();
  };

  const codeOfRefusal = (path: string): string | null => {
    try {
      void SqliteEventStore.open(path).close();
      return null;
    } catch (error) {
      return error instanceof CannotOpen ? error.code : 'UNEXPECTED';
    }
  };

  it.each([1, 2, 100, 2048, 4000, 4095, PAGE_BYTES, PAGE_BYTES + 1])(
    'is refused when the last %i bytes are cut off',
    async (bytes) => {
      await fillAndClose();
      await truncate(file, (await stat(file)).size - bytes);
      expect(codeOfRefusal(file)).toBe('DAMAGED');
    },
  );

  it.each([0, 1, 50, 100, 511])('is refused when only %i bytes are left', async (bytes) => {
    await fillAndClose();
    await truncate(file, bytes);
    expect(codeOfRefusal(file)).toBe('DAMAGED');
  });

  it('is refused when a page was overwritten', async () => {
    await fillAndClose();
    const bytes = await readFile(file);
    bytes.fill(0xa5, PAGE_BYTES, PAGE_BYTES * 3);
    await writeFile(file, bytes);
    expect(codeOfRefusal(file)).toBe('DAMAGED');
  });

  it('frees a file that it refused', async () => {
    await fillAndClose();
    const whole = await readFile(file);
    await truncate(file, whole.length - 1);
    expect(codeOfRefusal(file)).toBe('DAMAGED');
    await writeFile(file, whole);
    const store = SqliteEventStore.open(file);
    expect(await store.readAll(null, 1000)).toHaveLength(200);
    await store.close();
  });

  it('is refused when it is another database, or none', async () => {
    const foreign = new Database(file);
    foreign.exec('CREATE TABLE streams (id INTEGER)');
    foreign.close();
    expect(codeOfRefusal(file)).toBe('NOT_OURS');
    await writeFile(file, 'not a database at all. '.repeat(500));
    expect(codeOfRefusal(file)).toBe('NOT_OURS');
  });

  it('is refused when a newer release wrote it', async () => {
    await fillAndClose();
    const newer = new Database(file);
    newer.pragma('user_version = 2');
    newer.close();
    expect(codeOfRefusal(file)).toBe('NEWER_VERSION');
  });

  it('is refused when its folder is missing', () => {
    expect(codeOfRefusal(join(folder, 'absent', 'log.sqlite'))).toBe('UNREADABLE');
  });

  describe('after a crash', () => {
    /** The files as a killed process leaves them: nothing was closed, the last commits stand in the journal. */
    const crash = async (): Promise<readonly StoredEvent[]> => {
      const store = SqliteEventStore.open(file);
      for (let revision = NO_STREAM; revision < 20; revision++) {
        await store.append('hospitalStay-1', [anEvent(`c${revision}`)], revision);
      }
      await copyFile(file, `${file}-copy`);
      await copyFile(`${file}-wal`, `${file}-copy-wal`);
      const acknowledged = await store.readAll(null, 100);
      await store.close();
      return acknowledged;
    };

    it('opens with every acknowledged event', async () => {
      const acknowledged = await crash();
      const store = SqliteEventStore.open(`${file}-copy`);
      expect(await store.readAll(null, 100)).toEqual(acknowledged);
      expect(await store.append('hospitalStay-1', [anEvent('next')], 20)).toMatchObject({ revision: 21 });
      await store.close();
    });

    it('opens at a whole commit wherever the journal was torn', async () => {
      const acknowledged = await crash();
      const journal = await readFile(`${file}-copy-wal`);
      const image = await readFile(`${file}-copy`);
      for (let kept = 0; kept < journal.length; kept += 4099) {
        await writeFile(`${file}-torn`, image);
        await writeFile(`${file}-torn-wal`, journal.subarray(0, kept));
        const store = SqliteEventStore.open(`${file}-torn`);
        const survived = await store.readAll(null, 100);
        expect(survived).toEqual(acknowledged.slice(0, survived.length));
        await store.close();
      }
    });
  });
});
