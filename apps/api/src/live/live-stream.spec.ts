import * as ids from '../../../../test/support/ids-of-the-region.js';
import type { Actor } from '../platform/auth/actor.js';
import { Changes, organisation } from './change.js';
import { LiveLog } from './live-log.js';
import { type LiveSink, LiveStream } from './live-stream.js';

const actor: Actor = {
  ...{ staffId: ids.NURSE, organisationId: ids.HOSPITAL, organisationKind: 'hospital' },
  ...{ regionId: ids.REGION, role: 'ward' },
};
const at = (number: number): string => String(number).padStart(20, '0');

/** A reader that takes a number of messages and then no more until it is read empty. */
class Reader implements LiveSink {
  readonly taken: string[] = [];
  isEnded = false;
  private drained: () => void = () => undefined;

  constructor(private room = Infinity) {}

  write(text: string): boolean {
    this.taken.push(text);
    return --this.room > 0;
  }
  onDrain(listener: () => void): void {
    this.drained = listener;
  }
  end(): void {
    this.isEnded = true;
  }
  read(room: number): void {
    this.room = room;
    this.drained();
  }
  events(): readonly string[] {
    return this.taken.map((text) => /event: (\w+)/.exec(text)?.[1] ?? '');
  }
}

describe('live stream', () => {
  let log: LiveLog;

  function happens(number: number, organisationId: string = ids.HOSPITAL): void {
    const changes = new Changes();
    changes.add(organisation(organisationId), 'stays', ids.stayId(number));
    log.add({ position: at(number), changes });
  }
  function reading(reader: Reader, after = at(0)): LiveStream {
    const stream = new LiveStream({ actor, sessionKey: 'key' }, log, reader, after);
    stream.open();
    return stream;
  }
  beforeEach(() => {
    log = new LiveLog(at(0));
  });

  it('says what changed for its own organisation and nothing else', () => {
    const reader = new Reader();
    const stream = reading(reader);
    happens(1, ids.OTHER_HOSPITAL);
    happens(2);
    stream.tell();
    expect(reader.events()).toEqual(['ready', 'change']);
    expect(reader.taken[1]).toContain(`"position":"${at(2)}"`);
  });

  it('waits for a slow reader, queues nothing, and goes on where it was', () => {
    const reader = new Reader(2);
    const stream = reading(reader);
    for (const number of [1, 2, 3]) happens(number);
    stream.tell();
    stream.tell();
    expect(reader.events()).toEqual(['ready', 'change']);
    reader.read(9);
    expect(reader.events()).toEqual(['ready', 'change', 'change', 'change']);
  });

  it('asks to read everything again when too much was missed', () => {
    const reader = new Reader(1);
    const stream = reading(reader);
    for (let number = 1; number <= 2_500; number++) happens(number);
    stream.tell();
    reader.read(9);
    expect(reader.events()).toEqual(['ready', 'reload']);
    happens(2_501);
    stream.tell();
    expect(reader.events()).toEqual(['ready', 'reload', 'change']);
  });

  it('gives a reader that takes nothing one beat, and no more', () => {
    const stream = reading(new Reader(1));
    expect(stream.beat()).toBe(true);
    expect(stream.beat()).toBe(false);
  });

  it('beats for a reader that keeps up', () => {
    const reader = new Reader();
    const stream = reading(reader);
    for (let beats = 0; beats < 5; beats++) expect(stream.beat()).toBe(true);
    expect(reader.events()).toEqual(['ready', ...Array<string>(5).fill('beat')]);
  });

  it('says why it ends', () => {
    const reader = new Reader();
    reading(reader).end('ended');
    expect(reader.events()).toEqual(['ready', 'ended']);
    expect(reader.isEnded).toBe(true);
  });
});
