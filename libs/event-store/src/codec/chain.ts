import { createHash } from 'node:crypto';
import type { EventMetadata, EventToStore, StoredEvent } from '../event-store.js';
import { framed } from './framing.js';

/** SHA-256 (hex) over the stored bytes of an event. */
export const hashOf = ({ id, type, data, metadata }: EventToStore): string =>
  createHash('sha256')
    .update(framed([id, type, data, metadata]))
    .digest('hex');

/** A stream does not follow from its own past: an event was edited, inserted, moved or taken out. */
export class ChainBroken extends Error {
  constructor(
    readonly stream: string,
    readonly revision: number,
  ) {
    super(`${stream}: revision ${revision} does not follow from the event before it`);
    this.name = 'ChainBroken';
  }
}

/**
 * Checks a whole stream in ascending order and returns the hash of its last event, `null` for none. What was
 * cut off at the end shows only when that hash is compared with one that was kept elsewhere.
 * @throws ChainBroken
 */
export function verifyChain(events: readonly StoredEvent[]): string | null {
  const stream = events[0]?.stream ?? '';
  return events.reduce<string | null>((previousHash, event, index) => {
    const follows =
      event.stream === stream && event.revision === index && previousHashOf(event) === previousHash;
    if (!follows) throw new ChainBroken(stream, index);
    return hashOf(event);
  }, null);
}

function previousHashOf(event: StoredEvent): string | null | undefined {
  try {
    return (JSON.parse(event.metadata) as EventMetadata).previousHash;
  } catch {
    return undefined;
  }
}
