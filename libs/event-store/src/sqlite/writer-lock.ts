import Database from 'better-sqlite3';
import { CannotOpen } from '../cannot-open.js';

/**
 * One writer per file, over processes. The lock is a transaction held open on an empty database beside the
 * file: the kernel drops it when the process dies, however it dies, so no stale lock is ever left.
 */
export function lockForWriting(file: string): () => void {
  let lock: Database.Database;
  try {
    lock = new Database(`${file}-writer`, { timeout: 0 });
  } catch (error) {
    throw new CannotOpen(file, 'UNREADABLE', error);
  }
  try {
    lock.exec('BEGIN EXCLUSIVE');
  } catch (error) {
    lock.close();
    throw new CannotOpen(file, 'IN_USE', error);
  }
  return () => lock.close();
}
