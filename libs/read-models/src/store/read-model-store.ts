import Database, { type Database as Connection } from 'better-sqlite3';
import { Kysely, SqliteDialect } from 'kysely';
import type { ProjectedEvent, Projection, Statement } from '../projection.js';
import type { ReadModelTables } from '../tables.js';
import { type Checkpoint, Checkpoints } from './checkpoints.js';
import { isStoreTrouble, PoisonEvent, reasonOf } from './poison-event.js';
import { StatementCache } from './statement-cache.js';

type Handler = (recorded: ProjectedEvent) => readonly Statement[];

const PAGE_CACHE_KIB = 65_536;
/** 4 MiB while requests are served: moving more of the journal at once would hold them up. */
const LIVE_WAL_PAGES = 1_024;
/** 64 MiB in a rebuild, where many events change the same page. */
const BULK_WAL_PAGES = 16_384;
const BULK_CACHE_KIB = 262_144;

const MOVE_RUNNING = `UPDATE projectionCheckpoint SET position = ?
  WHERE stoppedEventId IS NULL AND (position IS NULL OR position < ?)`;
const MOVE_ONE = `UPDATE projectionCheckpoint SET position = ?
  WHERE projection = ? AND (position IS NULL OR position < ?)`;

const isAfter = (position: string, checkpoint: string | null): boolean =>
  checkpoint === null || position > checkpoint;

const PRAGMAS = [
  ...['journal_mode = WAL', 'synchronous = NORMAL', 'secure_delete = ON', 'busy_timeout = 250'],
  ...[`cache_size = -${PAGE_CACHE_KIB}`, `wal_autocheckpoint = ${LIVE_WAL_PAGES}`],
];

function openConnection(file: string): Connection {
  const connection = new Database(file);
  try {
    for (const pragma of PRAGMAS) connection.pragma(pragma);
    return connection;
  } catch (error) {
    connection.close();
    throw error;
  }
}

/** The queries' side; typed by the tables of all projections. */
export type ReadModels = Kysely<ReadModelTables>;

/**
 * All read models in one SQLite file with its own connection. They are dropped and rebuilt, never migrated.
 * @throws SqliteError when the file is not a database or cannot be written.
 */
export class ReadModelStore {
  readonly query: ReadModels;
  private readonly connection: Connection;
  private readonly statements: StatementCache;
  private readonly checkpointTable: Checkpoints;
  private checkpoints = new Map<string, Checkpoint>();

  constructor(
    file: string,
    private readonly projections: readonly Projection[],
  ) {
    this.connection = openConnection(file);
    this.checkpointTable = new Checkpoints(this.connection);
    this.checkpointTable.prepare(projections);
    this.statements = new StatementCache(this.connection);
    this.query = new Kysely({ dialect: new SqliteDialect({ database: this.statements }) });
    this.readCheckpoints();
  }

  /** One entry per projection. */
  listCheckpoints(): readonly Checkpoint[] {
    return [...this.checkpoints.values()];
  }

  /** Where to read on from: the position that every running projection has reached; `null` = the beginning. */
  position(): string | null {
    const all = this.listCheckpoints();
    const running = all.filter(({ state }) => state === 'running');
    const reached = (running.length > 0 ? running : all).map(({ position }) => position ?? '').sort();
    return (running.length > 0 ? reached[0] : reached.at(-1)) || null;
  }

  /**
   * Applies a page, ascending by position. Statements and checkpoints are one transaction; when an event is
   * poison to a projection, that projection keeps what came before it and stops, the others go on.
   * @returns the poison events met in this page.
   * @throws SqliteError of a full disk or a locked file: nothing of the page is applied then.
   */
  apply(page: readonly ProjectedEvent[]): readonly PoisonEvent[] {
    const running = this.projections.filter(({ name }) => this.checkpoints.get(name)?.state === 'running');
    if (page.length === 0 || running.length === 0) return [];
    try {
      this.applyTogether(running, page);
      return [];
    } catch (error) {
      if (!(error instanceof PoisonEvent)) throw error;
      return this.applyOneByOne(running, page);
    }
  }

  /** Spends memory on speed while nobody is waiting; afterwards the journal is empty again. */
  async inBulk<Result>(work: () => Promise<Result>): Promise<Result> {
    this.connection.pragma(`cache_size = -${BULK_CACHE_KIB}`);
    this.connection.pragma(`wal_autocheckpoint = ${BULK_WAL_PAGES}`);
    try {
      return await work();
    } finally {
      for (const pragma of PRAGMAS) this.connection.pragma(pragma);
      this.connection.pragma('wal_checkpoint(TRUNCATE)');
    }
  }

  /** Takes a person's names and texts away; the rows that join to them stay. */
  purge(statements: readonly Statement[]): void {
    this.inTransaction(() => statements.forEach((one) => this.run(one)));
    this.connection.pragma('wal_checkpoint(TRUNCATE)');
  }

  close(): void {
    this.statements.clear();
    this.connection.close();
  }

  private applyTogether(running: readonly Projection[], page: readonly ProjectedEvent[]): void {
    const last = page.at(-1)?.position ?? '';
    this.inTransaction(() => {
      for (const projection of running) this.runHandlers(projection, page);
      this.statements.prepare(MOVE_RUNNING).run(last, last);
    });
    for (const { name } of running) this.remember(name, last);
  }

  private applyOneByOne(running: readonly Projection[], page: readonly ProjectedEvent[]): PoisonEvent[] {
    const poisons: PoisonEvent[] = [];
    for (const projection of running) {
      try {
        this.applyAlone(projection, page);
      } catch (error) {
        if (!(error instanceof PoisonEvent)) throw error;
        const healthy = page.findIndex(({ id }) => id === error.eventId);
        this.applyAlone(projection, page.slice(0, healthy));
        this.stop(projection, error);
        poisons.push(error);
      }
    }
    return poisons;
  }

  private applyAlone(projection: Projection, page: readonly ProjectedEvent[]): void {
    const last = page.at(-1)?.position;
    if (last === undefined) return;
    this.inTransaction(() => {
      this.runHandlers(projection, page);
      this.statements.prepare(MOVE_ONE).run(last, projection.name, last);
    });
    this.remember(projection.name, last);
  }

  private stop({ name }: Projection, poison: PoisonEvent): void {
    this.checkpointTable.stop(name, poison);
    this.readCheckpoints();
  }

  /** A checkpoint never moves back: a page may begin before what a projection has seen. */
  private remember(name: string, position: string): void {
    const checkpoint = this.checkpoints.get(name);
    if (!checkpoint || !isAfter(position, checkpoint.position)) return;
    this.checkpoints.set(name, { ...checkpoint, position });
  }

  private runHandlers({ name, on }: Projection, page: readonly ProjectedEvent[]): void {
    const checkpoint = this.checkpoints.get(name)?.position ?? null;
    const handlers = on as Readonly<Record<string, Handler | undefined>>;
    for (const recorded of page) {
      const handler = handlers[recorded.event.type];
      if (handler && isAfter(recorded.position, checkpoint)) this.applyOne(name, handler, recorded);
    }
  }

  private applyOne(projection: string, handler: Handler, recorded: ProjectedEvent): void {
    try {
      for (const one of handler(recorded)) this.run(one);
    } catch (error) {
      if (isStoreTrouble(error)) throw error;
      throw new PoisonEvent(projection, recorded.id, recorded.event.type, reasonOf(error));
    }
  }

  private run({ sql, params }: Statement): void {
    this.statements.prepare(sql).run(params);
  }

  private inTransaction(work: () => void): void {
    this.statements.prepare('BEGIN IMMEDIATE').run();
    try {
      work();
      this.statements.prepare('COMMIT').run();
    } catch (error) {
      if (this.connection.inTransaction) this.connection.exec('ROLLBACK');
      throw error;
    }
  }

  private readCheckpoints(): void {
    this.checkpoints = new Map(this.checkpointTable.list().map((one) => [one.projection, one]));
  }
}
