import {
  ChainBroken,
  type Journal,
  type Recorded,
  type StoredEvent,
  verifyChain,
} from '@tsunagi/event-store';

const PAGE = 500;

/** Everything that the log holds, decoded and as stored. */
export interface RecordedLog {
  readonly events: readonly Recorded[];
  readonly streams: ReadonlyMap<string, readonly StoredEvent[]>;
  readonly byCommand: ReadonlyMap<string, readonly Recorded[]>;
}

async function readEvents(journal: Journal): Promise<Recorded[]> {
  const events: Recorded[] = [];
  for (;;) {
    const page = await journal.readAll(events.at(-1)?.position ?? null, PAGE);
    if (page.length === 0) return events;
    events.push(...page);
  }
}

function grouped(events: readonly Recorded[]): Map<string, Recorded[]> {
  const byCommand = new Map<string, Recorded[]>();
  for (const event of events) {
    const { commandId } = event.metadata;
    byCommand.set(commandId, [...(byCommand.get(commandId) ?? []), event]);
  }
  return byCommand;
}

/** @throws what the journal throws for an event that cannot be decoded */
export async function readLog(journal: Journal): Promise<RecordedLog> {
  const events = await readEvents(journal);
  const streams = new Map<string, readonly StoredEvent[]>();
  for (const stream of new Set(events.map(({ stream }) => stream)))
    streams.set(stream, await journal.store.readStream(stream));
  return { events, streams, byCommand: grouped(events) };
}

/** Positions count up by one: nothing was taken out, nothing stands twice. */
export function positionFaults({ events }: RecordedLog): string[] {
  const wrong = events.filter(({ position }, index) => Number(position) !== index + 1);
  return wrong.slice(0, 1).map(({ position }) => `position ${position} does not follow the one before it`);
}

export function chainFaults({ streams, events }: RecordedLog): string[] {
  const faults = [...streams.values()].flatMap((stream) => {
    try {
      verifyChain(stream);
      return [];
    } catch (error) {
      if (error instanceof ChainBroken) return [error.message];
      throw error;
    }
  });
  const inStreams = [...streams.values()].reduce((sum, { length }) => sum + length, 0);
  if (inStreams !== events.length) faults.push(`${inStreams} events in streams, ${events.length} in the log`);
  return faults;
}

/** A key that was lost leaves a sealed event without its personal part. */
export function sealFaults({ events, streams }: RecordedLog): string[] {
  return events.flatMap(({ stream, revision, event }) => {
    const stored = streams.get(stream)?.[revision];
    const isSealed = stored !== undefined && 'sealed' in (JSON.parse(stored.data) as object);
    return isSealed && event.personal === null
      ? [`${stream} ${revision}: sealed with a key that is lost`]
      : [];
  });
}

/** The events of a command, of a person or of the system, lie side by side in one stream. */
export function appendFaults({ byCommand }: RecordedLog): string[] {
  return [...byCommand].flatMap(([commandId, [first, ...more]]) => {
    const isOneAppend = more.every(
      ({ stream, position }, index) =>
        stream === first?.stream && Number(position) === Number(first.position) + index + 1,
    );
    return isOneAppend ? [] : [`command ${commandId} was written in more than one append`];
  });
}
