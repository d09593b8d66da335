import { createSecretKey, type KeyObject } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { unseal } from '../../libs/event-store/src/codec/sealing.js';
import type { Journal, StoredEvent } from '../../libs/event-store/src/index.js';
import { type ProjectedEvent, projections, type Statement } from '../../libs/read-models/src/index.js';

const PAGE = 500;

interface Step {
  /** Index into the distinct texts. */
  readonly text: number;
  readonly params: Statement['params'];
}

/** What the read models would run, event by event, worked out before the clock starts. */
export interface Script {
  readonly texts: readonly string[];
  readonly steps: readonly (readonly Step[])[];
}

export async function writeScript(journal: Journal, events: number): Promise<Script> {
  const texts = new Map<string, number>();
  const indexOf = (sql: string): number => {
    const known = texts.get(sql);
    if (known === undefined) texts.set(sql, texts.size);
    return known ?? texts.size - 1;
  };
  const steps: Step[][] = [];
  let after: string | null = null;
  while (steps.length < events) {
    const page = await journal.readAll(after, PAGE);
    if (page.length === 0) throw new Error(`the journal holds ${steps.length} events`);
    for (const recorded of page) {
      const statements = projections.flatMap(({ on }) => handle(on, recorded));
      steps.push(statements.map(({ sql, params }) => ({ text: indexOf(sql), params })));
    }
    after = page.at(-1)?.position ?? null;
  }
  return { texts: [...texts.keys()], steps };
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

function openModels(file: string): Database.Database {
  const models = new Database(file);
  for (const pragma of PRAGMAS) models.pragma(pragma);
  for (const { tables } of projections) for (const sql of Object.values(tables)) models.exec(sql);
  return models;
}

function parseAndUnseal(stored: StoredEvent, keys: BareKeys): void {
  const { sealed } = JSON.parse(stored.data) as { sealed?: string };
  JSON.parse(stored.metadata);
  if (sealed !== undefined) keys.open(stored, sealed);
}

/** Reads, parses, unseals and runs the script in one loop over bare files. Answers the number of events. */
export function bareRebuild(folder: string, target: string, { texts, steps }: Script): number {
  const log = new Database(join(folder, 'log.sqlite'), { readonly: true });
  const read = log.prepare<[number, number], StoredEvent>(READ);
  const keys = new BareKeys(folder);
  const models = openModels(target);
  const prepared = texts.map((sql) => models.prepare(sql));
  let done = 0;
  while (done < steps.length) {
    models.exec('BEGIN');
    for (const stored of read.all(done, PAGE)) {
      parseAndUnseal(stored, keys);
      for (const { text, params } of steps[done++] ?? []) prepared[text]?.run(params);
    }
    models.exec('COMMIT');
  }
  for (const file of [log, keys, models]) file.close();
  return done;
}
