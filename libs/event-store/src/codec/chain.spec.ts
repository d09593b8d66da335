import { createHash } from 'node:crypto';
import type { StoredEvent } from '../event-store.js';
import { ChainBroken, hashOf, verifyChain } from './chain.js';
import { eventIdOf } from './event-id.js';

function aStream(length: number): readonly StoredEvent[] {
  let previousHash: string | null = null;
  return Array.from({ length }, (_, revision) => {
    const event: StoredEvent = {
      id: eventIdOf('command', revision),
      stream: 'hospitalStay-1',
      revision,
      position: String(revision + 1).padStart(20, '0'),
      type: 'PatientAdmitted',
      data: `{"v":1,"data":{"number":${revision}}}`,
      metadata: JSON.stringify({ previousHash }),
    };
    previousHash = hashOf(event);
    return event;
  });
}

const renumbered = (events: readonly StoredEvent[]): readonly StoredEvent[] =>
  events.map((event, revision) => ({ ...event, revision }));

describe('the chain of a stream', () => {
  const events = aStream(6);
  const head = verifyChain(events);

  it('holds for what was written, and answers the last hash', () => {
    expect(head).toBe(hashOf(events[5] as StoredEvent));
    expect(verifyChain([])).toBeNull();
  });

  it('hashes each stored part behind its length', () => {
    const parts = ['id', '型', '{}', '{"a":1}'];
    const bytes = parts.flatMap((part) => {
      const length = Buffer.alloc(4);
      length.writeUInt32BE(Buffer.byteLength(part));
      return [length, Buffer.from(part)];
    });
    const expected = createHash('sha256').update(Buffer.concat(bytes)).digest('hex');
    expect(hashOf({ id: 'id', type: '型', data: '{}', metadata: '{"a":1}' })).toBe(expected);
  });

  it.each(['id', 'type', 'data', 'metadata', 'stream'] as const)('breaks when a %s is edited', (part) => {
    for (let index = 0; index < 5; index++) {
      const edited = events.map((event, at) =>
        at === index ? { ...event, [part]: `${event[part]} ` } : event,
      );
      expect(() => verifyChain(edited)).toThrow(ChainBroken);
    }
  });

  it('breaks when an event is taken out', () => {
    for (let index = 0; index < 5; index++) {
      const without = events.filter((_, at) => at !== index);
      expect(() => verifyChain(without)).toThrow(ChainBroken);
      expect(() => verifyChain(renumbered(without))).toThrow(ChainBroken);
    }
  });

  it('breaks when an event is put in', () => {
    const foreign = { ...(events[2] as StoredEvent), id: eventIdOf('foreign', 0) };
    for (let index = 0; index < 6; index++) {
      const more = renumbered([...events.slice(0, index), foreign, ...events.slice(index)]);
      expect(() => verifyChain(more)).toThrow(ChainBroken);
    }
  });

  it('breaks when two events change places', () => {
    for (let index = 0; index < 5; index++) {
      const [first, second] = events.slice(index, index + 2) as [StoredEvent, StoredEvent];
      const swapped = [...events.slice(0, index), second, first, ...events.slice(index + 2)];
      expect(() => verifyChain(renumbered(swapped))).toThrow(ChainBroken);
    }
  });

  it('names the stream and the first revision that does not follow', () => {
    const edited = events.map((event, at) => (at === 2 ? { ...event, data: '{}' } : event));
    expect(() => verifyChain(edited)).toThrow(new ChainBroken('hospitalStay-1', 3));
  });

  it('shows a cut end only by a head kept elsewhere', () => {
    expect(verifyChain(events.slice(0, 5))).not.toBe(head);
  });
});
