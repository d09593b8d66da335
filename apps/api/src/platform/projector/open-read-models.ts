import { rmSync } from 'node:fs';
import type { Journal } from '@tsunagi/event-store';
import { projections, ReadModelStore } from '@tsunagi/read-models';
import type { Log } from '../log.js';
import { sqliteCodeOf } from '../sqlite-code.js';

const isDamaged = (error: unknown): boolean => /^SQLITE_(NOTADB|CORRUPT)/.test(sqliteCodeOf(error) ?? '');

function beginAnew(file: string): ReadModelStore {
  for (const suffix of ['', '-wal', '-shm']) rmSync(`${file}${suffix}`, { force: true });
  return new ReadModelStore(file, projections);
}

function open(file: string, log: Log): ReadModelStore {
  try {
    return new ReadModelStore(file, projections);
  } catch (error) {
    if (!isDamaged(error)) throw error;
    log.warn('read-models-rebuilt', { reason: 'damaged' });
    return beginAnew(file);
  }
}

/**
 * Everything in this file can be had again from the log, so a damaged one, or one that has seen more than the
 * log holds (a log restored from a backup), is thrown away.
 * @throws SqliteError when the file is locked or cannot be written.
 */
export async function openReadModels(
  file: string,
  journal: Pick<Journal, 'head'>,
  log: Log,
): Promise<ReadModelStore> {
  const store = open(file, log);
  const head = await journal.head();
  const isAhead = store
    .listCheckpoints()
    .some(({ position }) => position !== null && position > (head ?? ''));
  if (!isAhead) return store;
  log.warn('read-models-rebuilt', { reason: 'log is shorter' });
  store.close();
  return beginAnew(file);
}
