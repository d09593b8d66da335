import { eventIdOf } from './codec/event-id.js';
import {
  EventIdTaken,
  type EventStore,
  EventTooLarge,
  type EventToStore,
  LARGEST_EVENT_BYTES,
  NO_STREAM,
  type StoredEvent,
  StoreUnavailable,
  WrongExpectedRevision,
} from './event-store.js';

/** One place where a store lives; `open` after `close` opens the same one again. */
export interface StorePlace {
  readonly open: () => Promise<EventStore>;
  readonly remove: () => Promise<void>;
}

export function anEvent(commandId: string, index = 0, data = '{"v":1,"data":{"name":"髙橋"}}'): EventToStore {
  const id = eventIdOf(commandId, index);
  return { id, type: 'PatientAdmitted', data, metadata: `{"commandId":"${commandId}","previousHash":null}` };
}

const stream = 'hospitalStay-1';
const other = 'hospitalStay-2';

/** What every adapter of the port keeps. `makePlace` makes an empty place for each test. */
export function eventStoreContract(name: string, makePlace: () => Promise<StorePlace>): void {
  describe(`${name} keeps the contract of an event store`, () => {
    let place: StorePlace;
    let store: EventStore;

    beforeEach(async () => {
      place = await makePlace();
      store = await place.open();
    });
    afterEach(async () => {
      await store.close();
      await place.remove();
    });

    const append = (commandId: string, expectedRevision: number, target = stream) =>
      store.append(target, [anEvent(commandId)], expectedRevision);

    const collect = (
      after: string | null,
      wanted: number,
      seen: StoredEvent[] = [],
    ): Promise<StoredEvent[]> =>
      new Promise((resolve, reject) => {
        store.subscribe(
          after,
          async (batch) => {
            seen.push(...batch);
            if (seen.length >= wanted) resolve(seen);
          },
          reject,
        );
      });

    describe('append and read', () => {
      it('gives back what was stored, byte for byte', async () => {
        const events = [anEvent('a'), anEvent('a', 1)];
        const { position } = await store.append(stream, events, NO_STREAM);
        const stored = await store.readStream(stream);
        expect(stored).toMatchObject(events.map((event, revision) => ({ ...event, stream, revision })));
        expect(stored[1]?.position).toBe(position);
      });

      it('answers with the last revision and a position of 20 digits', async () => {
        const result = await store.append(stream, [anEvent('a'), anEvent('a', 1)], NO_STREAM);
        expect(result).toMatchObject({ revision: 1, repeated: false });
        expect(result.position).toMatch(/^\d{20}$/);
      });

      it('reads a stream from a revision on, and an unknown one as empty', async () => {
        await store.append(stream, [anEvent('a'), anEvent('a', 1), anEvent('a', 2)], NO_STREAM);
        expect((await store.readStream(stream, 1)).map(({ revision }) => revision)).toEqual([1, 2]);
        expect(await store.readStream(other)).toEqual([]);
      });

      it('keeps everything over a restart', async () => {
        await append('a', NO_STREAM);
        await append('b', 0);
        const before = await store.readAll(null, 10);
        await store.close();
        store = await place.open();
        expect(await store.readAll(null, 10)).toEqual(before);
        expect((await append('c', 1)).revision).toBe(2);
      });

      it('refuses an append of nothing, and the same id twice in one', async () => {
        await expect(store.append(stream, [], NO_STREAM)).rejects.toThrow(TypeError);
        await expect(store.append(stream, [anEvent('a'), anEvent('a')], NO_STREAM)).rejects.toThrow(
          TypeError,
        );
      });

      it('takes an event of the largest size and refuses one byte more', async () => {
        const room = LARGEST_EVENT_BYTES - Buffer.byteLength(anEvent('a', 0, '').metadata);
        await store.append(stream, [anEvent('a', 0, 'x'.repeat(room))], NO_STREAM);
        const tooLarge = anEvent('b', 0, 'x'.repeat(room + 1));
        await expect(store.append(stream, [tooLarge], 0)).rejects.toThrow(EventTooLarge);
        expect(await store.readStream(stream)).toHaveLength(1);
      });
    });

    describe('expected revision', () => {
      it('refuses a stream that exists, one that does not, and a stale revision', async () => {
        await append('a', NO_STREAM);
        await append('b', 0);
        await expect(append('c', NO_STREAM)).rejects.toMatchObject({
          stream,
          expected: NO_STREAM,
          actual: 1,
        });
        await expect(append('c', 0)).rejects.toMatchObject({ expected: 0, actual: 1 });
        await expect(append('c', 5)).rejects.toBeInstanceOf(WrongExpectedRevision);
        await expect(append('c', 0, other)).rejects.toMatchObject({ expected: 0, actual: NO_STREAM });
        expect(await store.readAll(null, 10)).toHaveLength(2);
      });

      it('lets exactly one of 64 concurrent appends win', async () => {
        const wishes = Array.from({ length: 64 }, (_, index) => append(`c${index}`, NO_STREAM));
        const outcomes = await Promise.allSettled(wishes);
        const lost = outcomes.filter((outcome) => outcome.status === 'rejected');
        expect(lost).toHaveLength(63);
        for (const { reason } of lost) expect(reason).toBeInstanceOf(WrongExpectedRevision);
        expect(await store.readStream(stream)).toHaveLength(1);
      });

      it('stores all of 64 concurrent appends that try again', async () => {
        const insist = async (commandId: string, expected: number): Promise<void> => {
          try {
            await append(commandId, expected);
          } catch (error) {
            if (!(error instanceof WrongExpectedRevision)) throw error;
            await insist(commandId, error.actual);
          }
        };
        await Promise.all(Array.from({ length: 64 }, (_, index) => insist(`c${index}`, NO_STREAM)));
        const stored = await store.readStream(stream);
        expect(stored.map(({ revision }) => revision)).toEqual([...Array(64).keys()]);
        expect(new Set(stored.map(({ id }) => id)).size).toBe(64);
      });
    });

    describe('repeats', () => {
      it('answers a repeated append with the first result and writes nothing', async () => {
        const events = [anEvent('a'), anEvent('a', 1)];
        const first = await store.append(stream, events, NO_STREAM);
        await append('b', 1);
        expect(await store.append(stream, events, NO_STREAM)).toEqual({ ...first, repeated: true });
        await store.close();
        store = await place.open();
        expect(await store.append(stream, events, NO_STREAM)).toEqual({ ...first, repeated: true });
        expect(await store.readAll(null, 10)).toHaveLength(3);
      });

      it('stores one of ten concurrent repeats and answers all alike', async () => {
        const results = await Promise.all(Array.from({ length: 10 }, () => append('a', NO_STREAM)));
        expect(results.filter(({ repeated }) => !repeated)).toHaveLength(1);
        expect(new Set(results.map(({ position }) => position)).size).toBe(1);
        expect(await store.readAll(null, 10)).toHaveLength(1);
      });

      it('refuses ids of another stream, and an append of which only some ids are known', async () => {
        await append('a', NO_STREAM);
        await expect(append('a', NO_STREAM, other)).rejects.toBeInstanceOf(EventIdTaken);
        const partly = [
          [anEvent('a'), anEvent('b')],
          [anEvent('b'), anEvent('a')],
        ];
        for (const events of partly) {
          await expect(store.append(stream, events, 0)).rejects.toBeInstanceOf(EventIdTaken);
        }
        expect(await store.readAll(null, 10)).toHaveLength(1);
      });
    });

    describe('order of all events', () => {
      it('reads every stream in commit order, page by page', async () => {
        await append('a', NO_STREAM);
        await append('b', NO_STREAM, other);
        await append('c', 0);
        const all = await store.readAll(null, 10);
        expect(all.map((event) => [event.stream, event.revision])).toEqual([
          [stream, 0],
          [other, 0],
          [stream, 1],
        ]);
        expect(await store.readAll(null, 2)).toEqual(all.slice(0, 2));
        expect(await store.readAll(all[1]?.position ?? null, 2)).toEqual(all.slice(2));
        expect(await store.readAll(all[2]?.position ?? null, 2)).toEqual([]);
      });

      it('answers in the order of the positions it gave', async () => {
        const answered: string[] = [];
        const wishes = Array.from({ length: 64 }, async (_, index) => {
          answered.push((await append(`c${index}`, NO_STREAM, `hospitalStay-${index}`)).position);
        });
        await Promise.all(wishes);
        expect(answered).toEqual([...answered].sort());
        expect((await store.readAll(null, 100)).map(({ position }) => position)).toEqual(answered);
      });

      it('knows the position of the last event', async () => {
        expect(await store.head()).toBeNull();
        const { position } = await append('a', NO_STREAM);
        expect(await store.head()).toBe(position);
        await expect(append('b', NO_STREAM)).rejects.toThrow(WrongExpectedRevision);
        expect(await store.head()).toBe(position);
      });
    });

    describe('subscription', () => {
      it('catches up, then goes on live, without a gap or a repeat', async () => {
        await append('a', NO_STREAM);
        const seen: StoredEvent[] = [];
        const done = collect(null, 40, seen);
        for (let revision = 0; revision < 39; revision++) await append(`b${revision}`, revision);
        expect(await done).toEqual(await store.readAll(null, 100));
      });

      it('starts strictly after the position it is given', async () => {
        const { position } = await append('a', NO_STREAM);
        const done = collect(position, 1);
        await append('b', 0);
        expect((await done).map(({ revision }) => revision)).toEqual([1]);
      });

      it('hands over one batch at a time', async () => {
        let running = 0;
        let most = 0;
        let seen = 0;
        await new Promise<void>((resolve, reject) => {
          store.subscribe(
            null,
            async (batch) => {
              most = Math.max(most, ++running);
              await new Promise((proceed) => setImmediate(proceed));
              running--;
              seen += batch.length;
              if (seen === 20) resolve();
            },
            reject,
          );
          const wishes = Array.from({ length: 20 }, (_, index) =>
            append(`c${index}`, NO_STREAM, `hospitalStay-${index}`),
          );
          Promise.all(wishes).catch(reject);
        });
        expect(most).toBe(1);
      });

      it('ends at an error of its handler and disturbs nobody else', async () => {
        const poison = new Error('poison');
        const healthy = collect(null, 2);
        const ended = new Promise((resolve) => {
          store.subscribe(null, () => Promise.reject(poison), resolve);
        });
        await append('a', NO_STREAM);
        expect(await ended).toBe(poison);
        await append('b', 0);
        expect(await healthy).toHaveLength(2);
      });

      it('hands over nothing more once it is closed', async () => {
        let calls = 0;
        const count = async (): Promise<void> => void calls++;
        const subscription = store.subscribe(null, count, () => undefined);
        await subscription.close();
        await append('a', NO_STREAM);
        expect(calls).toBe(0);
      });
    });

    it('stores what was handed in before it was closed, and refuses everything after', async () => {
      const last = append('a', NO_STREAM);
      await store.close();
      expect((await last).revision).toBe(0);
      await expect(append('b', 0)).rejects.toBeInstanceOf(StoreUnavailable);
      await expect(store.readStream(stream)).rejects.toBeInstanceOf(StoreUnavailable);
      await expect(store.readAll(null, 1)).rejects.toBeInstanceOf(StoreUnavailable);
      await expect(store.head()).rejects.toBeInstanceOf(StoreUnavailable);
      store = await place.open();
      expect(await store.readStream(stream)).toHaveLength(1);
    });
  });
}
