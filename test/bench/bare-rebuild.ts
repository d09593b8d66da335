import { createSecretKey, type KeyObject } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { unseal } from '../../libs/event-store/src/codec/sealing.js';
import type { Journal, StoredEvent } from '../../libs/event-store/src/index.js';
import { type ProjectedEvent, projections, type Statement } from '../../libs/read-models/src/index.js';

const PAGE = 500;

/** How many statements the read models run for each event, counted before the clock starts. */
export async function countStatements(journal: Journal, events: number): Promise<readonly number[]> {
  const counts: number[] = [];
  let after: string | null = null;
  while (counts.length < events) {
    const page = await journal.readAll(after, PAGE);
    if (page.length === 0) throw new Error(`the journal holds ${counts.length} events`);
    counts.push(...page.map((recorded) => projections.flatMap(({ on }) => handle(on, recorded)).length));
    after = page.at(-1)?.position ?? null;
  }
  return counts;
}

type Handler = (recorded: ProjectedEvent) => readonly Statement[];

const handle = (on: object, recorded: ProjectedEvent): readonly Statement[] =>
  (on as Readonly<Record<string, Handler | undefined>>)[recorded.event.type]?.(recorded) ?? [];

const READ = `SELECT s.name AS stream, printf('%020d', e.position) AS position, e.revision, e.id, e.type, e.data, e.metadata
  FROM events e JOIN streams s ON s.id = e.stream WHERE e.position > ? ORDER BY e.position LIMIT ?`;
const KEY = 'SELECT holder, wrapped FROM key_copies WHERE stream = ? LIMIT 1';

interface CopyRow {
  readonly holder: string;
  readonly wrapped: Buffer;
}

/** Opens sealed parts with the bare key file. */
class BareKeys {
  private readonly database: Database.Database;
  private readonly find: Database.Statement<[string], CopyRow>;
  private readonly master: KeyObject;
  private readonly keys = new Map<string, KeyObject>();

  constructor(folder: string) {
    this.database = new Database(join(folder, 'keys.sqlite'), { readonly: true });
    this.find = this.database.prepare(KEY);
    const text = readFileSync(join(folder, 'master.key'), 'utf8').trim();
    this.master = createSecretKey(Buffer.from(text, 'base64'));
  }

  open({ stream, type, id }: StoredEvent, sealed: string): unknown {
    const plain = unseal(this.keyOf(stream), Buffer.from(sealed, 'base64'), [stream, type, id]);
    return JSON.parse(plain.toString());
  }

  close(): void {
    this.database.close();
  }

  private keyOf(stream: string): KeyObject {
    const known = this.keys.get(stream);
    if (known) return known;
    const copy = this.find.get(stream);
    if (!copy) throw new Error(`${stream} has no key`);
    const key = createSecretKey(unseal(this.master, copy.wrapped, [stream, copy.holder]));
    this.keys.set(stream, key);
    return key;
  }
}

const PRAGMAS = [
  ...['journal_mode = WAL', 'synchronous = NORMAL', 'secure_delete = ON'],
  ...['cache_size = -262144', 'wal_autocheckpoint = 16384'],
];

const TABLES = Array.from({ length: 9 }, (_, number) => `bare${number}`);

function openModels(file: string): Database.Database {
  const models = new Database(file);
  for (const pragma of PRAGMAS) models.pragma(pragma);
  for (const table of TABLES) {
    models.exec(
      `CREATE TABLE ${table} (stream TEXT, position TEXT, type TEXT, happened TEXT, PRIMARY KEY (stream, type))`,
    );
  }
  return models;
}

/** One upsert into a table with one index: the least that a read model can do with an event. */
const prepareUpserts = (models: Database.Database): readonly Database.Statement[] =>
  TABLES.map((table) =>
    models.prepare(`INSERT INTO ${table} VALUES (?, ?, ?, ?)
      ON CONFLICT (stream, type) DO UPDATE SET position = excluded.position, happened = excluded.happened`),
  );

interface Envelope {
  readonly data: { readonly occurredAt: string };
  readonly sealed?: string;
}

function parseAndUnseal(stored: StoredEvent, keys: BareKeys): string {
  const { data, sealed } = JSON.parse(stored.data) as Envelope;
  JSON.parse(stored.metadata);
  if (sealed !== undefined) keys.open(stored, sealed);
  return data.occurredAt;
}

/** Reads, parses, unseals and upserts in one loop over bare files. Answers the number of events. */
export function bareRebuild(folder: string, target: string, counts: readonly number[]): number {
  const log = new Database(join(folder, 'log.sqlite'), { readonly: true });
  const read = log.prepare<[number, number], StoredEvent>(READ);
  const keys = new BareKeys(folder);
  const models = openModels(target);
  const upserts = prepareUpserts(models);
  let done = 0;
  while (done < counts.length) {
    models.exec('BEGIN');
    for (const stored of read.all(done, PAGE)) {
      const happened = parseAndUnseal(stored, keys);
      const { stream, position, type } = stored;
      for (const upsert of upserts.slice(0, counts[done++])) upsert.run(stream, position, type, happened);
    }
    models.exec('COMMIT');
  }
  for (const file of [log, keys, models]) file.close();
  return done;
}
