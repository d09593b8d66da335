import type Database from 'better-sqlite3';
import { StoreUnavailable } from '../event-store.js';

interface Waiting {
  readonly work: () => unknown;
  readonly resolve: (result: unknown) => void;
  readonly reject: (error: unknown) => void;
}

export interface GroupCommitHooks {
  /** A refusal is thrown before the work's first write and concerns its own caller alone. */
  readonly isRefusal: (error: unknown) => boolean;
  readonly committed: () => void;
  readonly rolledBack: () => void;
}

const LARGEST_GROUP = 256;

/** Works of many callers share one durable commit; each is answered after it, or all fail together. */
export class GroupCommit {
  private readonly begin: Database.Statement;
  private readonly commit: Database.Statement;
  private queue: Waiting[] = [];
  private scheduled = false;

  constructor(
    private readonly connection: Database.Database,
    private readonly hooks: GroupCommitHooks,
  ) {
    this.begin = connection.prepare('BEGIN IMMEDIATE');
    this.commit = connection.prepare('COMMIT');
  }

  /** @throws StoreUnavailable when the group's commit failed, or the refusal of this work. */
  submit<Result>(work: () => Result): Promise<Result> {
    return new Promise<Result>((resolve, reject) => {
      this.queue.push({ work, resolve: resolve as (result: unknown) => void, reject });
      this.schedule();
    });
  }

  /** Commits everything submitted so far, now. */
  drain(): void {
    while (this.queue.length > 0) this.flush();
  }

  private schedule(): void {
    if (this.scheduled) return;
    this.scheduled = true;
    setImmediate(() => {
      this.scheduled = false;
      if (this.queue.length > 0) this.flush();
      if (this.queue.length > 0) this.schedule();
    });
  }

  private flush(): void {
    const group = this.queue.splice(0, LARGEST_GROUP);
    try {
      const settlements = this.transact(group);
      this.hooks.committed();
      for (const settle of settlements) settle();
    } catch (error) {
      this.undo();
      const unavailable = new StoreUnavailable(error);
      for (const waiting of group) waiting.reject(unavailable);
    }
  }

  private transact(group: readonly Waiting[]): readonly (() => void)[] {
    this.begin.run();
    const settlements = group.map((waiting) => this.attempt(waiting));
    this.commit.run();
    return settlements;
  }

  private attempt({ work, resolve, reject }: Waiting): () => void {
    try {
      const result = work();
      return () => resolve(result);
    } catch (error) {
      if (!this.hooks.isRefusal(error)) throw error;
      return () => reject(error);
    }
  }

  /** SQLite has rolled back by itself after some errors; a rollback that fails must not hide the first one. */
  private undo(): void {
    try {
      if (this.connection.inTransaction) this.connection.exec('ROLLBACK');
    } catch {
      return;
    } finally {
      this.hooks.rolledBack();
    }
  }
}
