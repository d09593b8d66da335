import type { Journal } from '@tsunagi/event-store';
import type { ReadModelStore } from '@tsunagi/read-models';
import type Database from 'better-sqlite3';
import type { Clock } from './clock.js';
import type { Log } from './log.js';
import type { ReactionCheckpoints } from './reactions/reaction-checkpoints.js';
import type { Secrets } from './secrets.js';

/** What is open while the server runs: made before Nest, closed after it. */
export interface Installation {
  readonly dataFolder: string;
  readonly clock: Clock;
  readonly log: Log;
  readonly secrets: Secrets;
  readonly journal: Journal;
  readonly readModels: ReadModelStore;
  readonly accounts: Database.Database;
  readonly checkpoints: ReactionCheckpoints;
  readonly close: () => Promise<void>;
}
