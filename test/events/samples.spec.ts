import { execFileSync } from 'node:child_process';
import { createSecretKey } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DomainEvent } from '@tsunagi/domain';
import { EventCodec, type StoredEvent, storedEventTypes } from '@tsunagi/event-store';

interface Sample {
  readonly stored: StoredEvent;
  readonly decoded: DomainEvent;
}

const folder = join(process.cwd(), 'test/events');
const key = createSecretKey(Buffer.alloc(32, 7));
const codec = new EventCodec();

const sampleNames = readdirSync(folder)
  .filter((name) => name.endsWith('.json'))
  .map((name) => name.slice(0, -'.json'.length))
  .sort();
const readSample = (name: string): Sample =>
  JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8')) as Sample;
const generateEvents = (option: string): string =>
  execFileSync(process.execPath, ['docs/generate-events.mjs', option], { encoding: 'utf8' });

describe('the stored samples', () => {
  it('are one for every type that was ever stored', () => {
    const everStored = [...storedEventTypes.current.keys(), ...storedEventTypes.upcasters.keys()];
    expect(sampleNames).toEqual(everStored.sort());
  });

  it.each(sampleNames)('%s decodes to what was meant', (name) => {
    const { stored, decoded } = readSample(name);
    expect(stored.type).toBe(name);
    expect(codec.decode(codec.open(stored), key).event).toEqual(decoded);
  });

  it.each(sampleNames)('%s stays readable when its key is gone', (name) => {
    const { stored, decoded } = readSample(name);
    const { event } = codec.decode(codec.open(stored), null);
    expect(event).toEqual({ ...decoded, personal: null });
    expect(stored.data.includes('"sealed"')).toBe(decoded.personal !== null);
  });

  it.each(sampleNames)('%s belongs to a stream of its category', (name) => {
    const { stored, decoded } = readSample(name);
    expect(stored.stream.split('-')[0]).toBe(storedEventTypes.current.get(decoded.type));
  });
});

describe('the event types of the domain', () => {
  it('are all known to the codec', () => {
    const declared = JSON.parse(generateEvents('--list')) as string[];
    expect([...storedEventTypes.current.keys()].sort()).toEqual(declared.sort());
  });

  it('are described in docs/EVENTS.md as they are', () => {
    expect(() => generateEvents('--check')).not.toThrow();
  });
});
