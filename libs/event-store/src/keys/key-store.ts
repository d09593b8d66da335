import type { KeyObject } from 'node:crypto';
import type { OrganisationId, PatientId } from '@tsunagi/domain';

export interface KeyOwnership {
  /** Organisations entitled to the person's record; each holds a copy. */
  readonly holders: readonly OrganisationId[];
  readonly personRecordId: PatientId | null;
}

/** The port of the data keys: one per stream. A change is answered only after it is durable. */
export interface KeyStore {
  /** The keys of those streams that have one; a stream whose last copy was removed is missing. */
  findKeys(streams: Iterable<string>): Promise<ReadonlyMap<string, KeyObject>>;
  /**
   * Concurrent callers receive the same key; `ownership` counts for the one who makes it.
   * @throws PersonalDataErased
   */
  findOrCreateKey(stream: string, ownership: KeyOwnership): Promise<KeyObject>;
  /** Quiet when the organisation holds a copy already. @throws PersonalDataErased, NoKey */
  addHolder(stream: string, holder: OrganisationId): Promise<void>;
  /** Answers how many copies are left; with none the stream's personal data are erased for good. */
  removeHolder(stream: string, holder: OrganisationId): Promise<number>;
  listHolders(stream: string): Promise<readonly OrganisationId[]>;
  /** Every stream whose key belongs to the person's record, erased ones included. */
  listStreams(personRecordId: PatientId): Promise<readonly string[]>;
  close(): Promise<void>;
}

/** The last copy of the stream's key is gone; nothing personal can be read or added any more. */
export class PersonalDataErased extends Error {
  constructor(readonly stream: string) {
    super(`${stream}: personal data are erased`);
    this.name = 'PersonalDataErased';
  }
}

export class NoKey extends Error {
  constructor(readonly stream: string) {
    super(`${stream}: has no key`);
    this.name = 'NoKey';
  }
}
