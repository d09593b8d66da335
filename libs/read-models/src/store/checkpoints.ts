import type { Database } from 'better-sqlite3';
import type { Projection } from '../projection.js';
import type { PoisonEvent } from './poison-event.js';

/** How far one projection has come; `stopped` on an event that it cannot take. */
export interface Checkpoint {
  readonly projection: string;
  /** `null` = nothing applied yet. */
  readonly position: string | null;
  readonly state: 'running' | 'stopped';
  readonly stoppedBy: { readonly eventId: string; readonly eventType: string; readonly error: string } | null;
}

interface CheckpointRow {
  projection: string;
  version: number;
  shape: string;
  tableNames: string;
  position: string | null;
  stoppedEventId: string | null;
  stoppedEventType: string | null;
  stoppedError: string | null;
}

const TABLE = `CREATE TABLE IF NOT EXISTS projectionCheckpoint (
  projection TEXT PRIMARY KEY,
  version INTEGER NOT NULL,
  shape TEXT NOT NULL,
  tableNames TEXT NOT NULL,
  position TEXT,
  stoppedEventId TEXT,
  stoppedEventType TEXT,
  stoppedError TEXT
) STRICT`;

const shapeOf = (projection: Projection): string => Object.values(projection.tables).join('\n');

/** Checkpoints stand in the same file as the tables, so that both move in one transaction. */
export class Checkpoints {
  constructor(private readonly database: Database) {
    database.exec(TABLE);
  }

  /** Creates missing tables, drops those of another version or shape; a stopped projection gets a fresh try. */
  prepare(projections: readonly Projection[]): void {
    this.database.transaction(() => {
      this.forgetUnknown(projections);
      for (const projection of projections) this.prepareOne(projection);
      this.database.exec(
        'UPDATE projectionCheckpoint SET stoppedEventId = NULL, stoppedEventType = NULL, stoppedError = NULL',
      );
    })();
  }

  list(): readonly Checkpoint[] {
    return this.rows().map((row) => ({
      projection: row.projection,
      position: row.position,
      state: row.stoppedEventId === null ? 'running' : 'stopped',
      stoppedBy:
        row.stoppedEventId === null
          ? null
          : {
              eventId: row.stoppedEventId,
              eventType: row.stoppedEventType ?? '',
              error: row.stoppedError ?? '',
            },
    }));
  }

  stop(projection: string, poison: PoisonEvent): void {
    this.database
      .prepare(
        `UPDATE projectionCheckpoint SET stoppedEventId = ?, stoppedEventType = ?, stoppedError = ?
         WHERE projection = ?`,
      )
      .run(poison.eventId, poison.eventType, poison.reason, projection);
  }

  private prepareOne(projection: Projection): void {
    const known = this.rows().find((row) => row.projection === projection.name);
    if (known?.version === projection.version && known.shape === shapeOf(projection)) return;
    if (known) this.drop(known);
    for (const sql of Object.values(projection.tables)) this.database.exec(sql);
    this.database
      .prepare(
        'INSERT INTO projectionCheckpoint (projection, version, shape, tableNames) VALUES (?, ?, ?, ?)',
      )
      .run(
        projection.name,
        projection.version,
        shapeOf(projection),
        JSON.stringify(Object.keys(projection.tables)),
      );
  }

  private forgetUnknown(projections: readonly Projection[]): void {
    const names = new Set(projections.map((projection) => projection.name));
    for (const row of this.rows()) if (!names.has(row.projection)) this.drop(row);
  }

  private drop(row: CheckpointRow): void {
    for (const table of JSON.parse(row.tableNames) as string[]) {
      this.database.exec(`DROP TABLE IF EXISTS "${table}"`);
    }
    this.database.prepare('DELETE FROM projectionCheckpoint WHERE projection = ?').run(row.projection);
  }

  private rows(): CheckpointRow[] {
    return this.database
      .prepare('SELECT * FROM projectionCheckpoint ORDER BY projection')
      .all() as CheckpointRow[];
  }
}
