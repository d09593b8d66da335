import { join } from 'node:path';
import type { Journal } from '@tsunagi/event-store';
import { catchUp, type EventSource, projections, ReadModelStore } from '@tsunagi/read-models';
import Database from 'better-sqlite3';
import { dumpTables } from '../support/table-dump.js';

const FILE = 'read-models.sqlite';

interface Extent {
  readonly lowest: string | null;
  readonly highest: string | null;
}

/** How far the projections of the live file have come. */
function extentOf(file: string): Extent {
  const reader = new Database(file, { readonly: true });
  try {
    const sql = 'SELECT min(position) AS lowest, max(position) AS highest FROM projectionCheckpoint';
    return reader.prepare<[], Extent>(sql).get() ?? { lowest: null, highest: null };
  } finally {
    reader.close();
  }
}

const upTo = (journal: Journal, last: string): EventSource => ({
  readAll: async (after, limit) =>
    (await journal.readAll(after, limit)).filter(({ position }) => position <= last),
});

async function rebuild(journal: Journal, last: string, file: string): Promise<string[]> {
  const store = new ReadModelStore(file, projections);
  try {
    const poisons = await catchUp(store, upTo(journal, last));
    return poisons.map(({ projection, eventType }) => `${projection} cannot take ${eventType}`);
  } finally {
    store.close();
  }
}

const tableOf = (row: string): string => row.slice(0, row.indexOf(' '));

function differences(live: readonly string[], fresh: readonly string[]): string[] {
  const [inLive, inFresh] = [new Set(live), new Set(fresh)];
  const differing = [...live.filter((row) => !inFresh.has(row)), ...fresh.filter((row) => !inLive.has(row))];
  if (differing.length === 0 && live.length === fresh.length) return [];
  const tables = [...new Set(differing.map(tableOf))].join(', ');
  return [`read models: ${differing.length} rows are not those of a fresh rebuild (${tables})`];
}

export interface ReadModelCheck {
  readonly faults: readonly string[];
  readonly rows: number;
}

/** Every table of the file that lived through the crashes, row by row against one made from the log alone. */
export async function checkReadModels(
  journal: Journal,
  folder: string,
  scratch: string,
): Promise<ReadModelCheck> {
  const file = join(folder, FILE);
  const { lowest, highest } = extentOf(file);
  const head = await journal.head();
  if (lowest === null || lowest !== highest || lowest !== head)
    return { faults: [`read models stand at ${lowest} to ${highest}, the log at ${head}`], rows: 0 };
  const fresh = join(scratch, FILE);
  const poisons = await rebuild(journal, lowest, fresh);
  const live = dumpTables(file);
  return { faults: [...poisons, ...differences(live, dumpTables(fresh))], rows: live.length };
}
