import { createSecretKey, type KeyObject, randomBytes } from 'node:crypto';
import type { OrganisationId, PatientId } from '@tsunagi/domain';
import { CannotOpen } from '../cannot-open.js';
import { seal, SealBroken, unseal } from '../codec/sealing.js';
import { StoreUnavailable } from '../event-store.js';
import type { DurableFile } from '../sqlite/durable-file.js';
import { GroupCommit } from '../sqlite/group-commit.js';
import { type KeyStatements, openKeyFile, prepareKeyStatements } from './key-file.js';
import { type KeyOwnership, type KeyStore, NoKey, PersonalDataErased } from './key-store.js';
import { RecentKeys } from './recent-keys.js';

const DATA_KEY_BYTES = 32;
const RECENT_KEYS = 4096;

const isRefusal = (error: unknown): boolean => error instanceof PersonalDataErased || error instanceof NoKey;

/** Data keys in a SQLite file, each copy wrapped by the master key for one stream and one holder. */
export class FileKeyStore implements KeyStore {
  private readonly statements: KeyStatements;
  private readonly commits: GroupCommit;
  private readonly recent = new RecentKeys(RECENT_KEYS);
  private closed = false;

  constructor(
    private readonly file: DurableFile,
    private readonly masterKey: KeyObject,
  ) {
    this.statements = prepareKeyStatements(file.connection);
    this.commits = new GroupCommit(file.connection, {
      isRefusal,
      committed: () => undefined,
      rolledBack: () => undefined,
    });
  }

  /** @throws CannotOpen; with another master key than the file's before anything else is touched */
  static open(file: string, masterKey: KeyObject): FileKeyStore {
    const opened = openKeyFile(file, masterKey);
    try {
      return new FileKeyStore(opened, masterKey);
    } catch (error) {
      opened.close();
      throw new CannotOpen(file, 'DAMAGED', error);
    }
  }

  async findKeys(streams: Iterable<string>): Promise<ReadonlyMap<string, KeyObject>> {
    this.assertOpen();
    const found = new Map<string, KeyObject>();
    for (const stream of streams) {
      const key = this.find(stream);
      if (key) found.set(stream, key);
    }
    return found;
  }

  async findOrCreateKey(stream: string, ownership: KeyOwnership): Promise<KeyObject> {
    this.assertOpen();
    const known = this.find(stream);
    if (known) return known;
    if (ownership.holders.length === 0) throw new TypeError(`${stream}: a key needs a holder`);
    const key = await this.commits.submit(() => this.findUncached(stream) ?? this.create(stream, ownership));
    this.recent.put(stream, key);
    return key;
  }

  async addHolder(stream: string, holder: OrganisationId): Promise<void> {
    this.assertOpen();
    await this.commits.submit(() => {
      this.assertNotErased(stream);
      const key = this.findUncached(stream);
      if (!key) throw new NoKey(stream);
      this.addCopy(stream, holder, key);
    });
  }

  async removeHolder(stream: string, holder: OrganisationId): Promise<number> {
    this.assertOpen();
    const remaining = await this.commits.submit(() => {
      this.statements.removeCopy.run(stream, holder);
      return this.statements.listCopies.all(stream).length;
    });
    if (remaining === 0) this.recent.drop(stream);
    this.wipeJournal();
    return remaining;
  }

  async listHolders(stream: string): Promise<readonly OrganisationId[]> {
    return this.reading(() => this.statements.listCopies.all(stream).map(({ holder }) => holder));
  }

  async listStreams(personRecordId: PatientId): Promise<readonly string[]> {
    return this.reading(() => this.statements.listStreams.all(personRecordId).map(({ stream }) => stream));
  }

  async close(): Promise<void> {
    if (this.closed) return;
    this.commits.drain();
    this.closed = true;
    this.file.close();
  }

  private find(stream: string): KeyObject | undefined {
    const recent = this.recent.get(stream);
    if (recent) return recent;
    const key = this.reading(() => this.findUncached(stream));
    if (key) this.recent.put(stream, key);
    return key;
  }

  private findUncached(stream: string): KeyObject | undefined {
    const copy = this.statements.findCopy.get(stream);
    return copy && createSecretKey(unseal(this.masterKey, copy.wrapped, [stream, copy.holder]));
  }

  private create(stream: string, { holders, personRecordId }: KeyOwnership): KeyObject {
    this.assertNotErased(stream);
    const key = createSecretKey(randomBytes(DATA_KEY_BYTES));
    this.statements.addKey.run(stream, personRecordId);
    for (const holder of holders) this.addCopy(stream, holder, key);
    return key;
  }

  private addCopy(stream: string, holder: OrganisationId, key: KeyObject): void {
    this.statements.addCopy.run(stream, holder, seal(this.masterKey, key.export(), [stream, holder]));
  }

  /** The row of a key outlives its copies and says that there was one. */
  private assertNotErased(stream: string): void {
    const erased = this.statements.findKey.get(stream) && !this.statements.findCopy.get(stream);
    if (erased) throw new PersonalDataErased(stream);
  }

  /** What was removed must not live on in the write-ahead log. */
  private wipeJournal(): void {
    const [outcome] = this.file.connection.pragma('wal_checkpoint(TRUNCATE)') as { busy: number }[];
    if (outcome?.busy !== 0) throw new StoreUnavailable(new Error('a removed key may still be on the disk'));
  }

  private reading<Result>(read: () => Result): Result {
    this.assertOpen();
    try {
      return read();
    } catch (error) {
      throw error instanceof SealBroken ? error : new StoreUnavailable(error);
    }
  }

  private assertOpen(): void {
    if (this.closed) throw new StoreUnavailable(new Error('the key store is closed'));
  }
}
