import { createSecretKey } from 'node:crypto';
import { aContext, anAdmission, aDischarge } from '../../../../test/support/journal.js';
import type { EventMetadata, EventToStore, StoredEvent } from '../event-store.js';
import { EventCodec, UnreadableEvent } from './event-codec.js';
import { eventIdOf } from './event-id.js';
import { type EventTypes, UnknownEventType } from './event-types.js';
import { SealBroken } from './sealing.js';

const key = createSecretKey(Buffer.alloc(32, 1));
const otherKey = createSecretKey(Buffer.alloc(32, 2));
const stream = 'hospitalStay-1';
const place = { stream, id: eventIdOf('command', 0) };
const { holders: _holders, personRecordId: _person, ...context } = aContext('command');
const metadata: EventMetadata = { ...context, previousHash: null };

const asStored = (event: EventToStore, change: Partial<StoredEvent> = {}): StoredEvent => ({
  ...event,
  stream,
  revision: 0,
  position: '00000000000000000001',
  ...change,
});

describe('EventCodec', () => {
  const codec = new EventCodec();
  const encode = () => codec.encode(anAdmission(), place, metadata, key);
  const decode = (stored: StoredEvent, by = codec, withKey: typeof key | null = key) =>
    by.decode(by.open(stored), withKey);

  it('gives back the event and its metadata', () => {
    expect(decode(asStored(encode()))).toEqual({
      id: place.id,
      stream,
      revision: 0,
      position: '00000000000000000001',
      event: anAdmission(),
      metadata,
    });
  });

  it('stores data in the clear and personal data as one sealed blob', () => {
    const envelope = JSON.parse(encode().data) as Record<string, unknown>;
    expect(Object.keys(envelope)).toEqual(['v', 'data', 'sealed']);
    expect(envelope['data']).toEqual(anAdmission().data);
    expect(encode().data).not.toContain('髙橋');
  });

  it('seals the same event differently each time', () => {
    expect(encode().data).not.toBe(encode().data);
  });

  it('stores no seal for an event in which nothing is personal', () => {
    const stored = codec.encode(aDischarge(), place, metadata, null);
    expect(JSON.parse(stored.data)).not.toHaveProperty('sealed');
    expect(decode(asStored(stored), codec, null).event).toEqual(aDischarge());
  });

  it('never stores personal data without a key', () => {
    expect(() => codec.encode(anAdmission(), place, metadata, null)).toThrow(TypeError);
  });

  it('reads an event whose key is gone without its personal data', () => {
    expect(decode(asStored(encode()), codec, null).event).toEqual({ ...anAdmission(), personal: null });
  });

  it('keeps every character as it was entered, lone surrogates included', () => {
    const cause = '葛󠄀城 葛城 𠮷野 邉 \ud842 \u0000 が\u3099';
    const event = { ...anAdmission(), personal: { attendingPhysician: null, cause } };
    const stored = codec.encode(event, place, metadata, key);
    expect(decode(asStored(stored)).event.personal).toEqual(event.personal);
  });

  it.each([
    ['another key', {}, otherKey],
    ['another stream', { stream: 'hospitalStay-2' }, key],
    ['another type', { type: 'AdmissionCorrected' }, key],
    ['another event id', { id: eventIdOf('command', 1) }, key],
  ])('refuses a seal under %s', (_, change, withKey) => {
    expect(() => decode(asStored(encode(), change), codec, withKey)).toThrow(SealBroken);
  });

  it('refuses a seal of which any byte was changed, or that was cut', () => {
    const stored = asStored(encode());
    const envelope = JSON.parse(stored.data) as { sealed: string };
    const sealed = Buffer.from(envelope.sealed, 'base64');
    const withSeal = (bytes: Buffer) => ({
      ...stored,
      data: JSON.stringify({ ...envelope, sealed: bytes.toString('base64') }),
    });
    for (let index = 0; index < sealed.length; index++) {
      const changed = Buffer.from(sealed);
      changed.writeUInt8(changed.readUInt8(index) ^ 1, index);
      expect(() => decode(withSeal(changed))).toThrow(SealBroken);
      expect(() => decode(withSeal(sealed.subarray(0, index)))).toThrow(SealBroken);
    }
  });

  it('refuses stored bytes that it cannot read, naming their place', () => {
    const broken = [{ data: '{"v":1,' }, { data: '{"v":2,"data":{}}' }, { metadata: 'x' }];
    for (const change of broken) {
      expect(() => decode(asStored(encode(), change))).toThrow(UnreadableEvent);
      expect(() => decode(asStored(encode(), change))).toThrow(/hospitalStay-1: revision 0/);
    }
  });

  describe('versions of a type', () => {
    const types: EventTypes = {
      current: new Map([['StayMovedV3', 'hospitalStay']]),
      upcasters: new Map([
        ['StayMoved', ({ data, personal }) => ({ type: 'StayMovedV2', data: { steps: [data] }, personal })],
        [
          'StayMovedV2',
          ({ data, personal }) => ({ type: 'StayMovedV3', data, personal: personal && { by: personal } }),
        ],
      ]),
    };
    const newest = new EventCodec(types);
    const writer = (type: string) => new EventCodec({ current: new Map([[type, '']]), upcasters: new Map() });

    it('raises every older version to the newest, one step after the other', () => {
      const old = { type: 'StayMoved', data: 1, personal: '髙橋' };
      const stored = asStored(writer('StayMoved').encode(old, place, metadata, key));
      const raised = { type: 'StayMovedV3', data: { steps: [1] }, personal: { by: '髙橋' } };
      expect(decode(stored, newest).event).toEqual(raised);
      expect(decode(stored, newest, null).event).toEqual({ ...raised, personal: null });
    });

    it.each(['StayMovedV4', '__proto__', 'constructor'])('refuses the unknown type %s', (type) => {
      const stored = asStored(writer(type).encode({ type, data: {}, personal: null }, place, metadata, null));
      expect(() => decode(stored, newest)).toThrow(UnknownEventType);
      expect(() => codec.encode({ type, data: {}, personal: null }, place, metadata, null)).toThrow(
        UnknownEventType,
      );
    });

    it('writes no older version', () => {
      const old = { type: 'StayMovedV2', data: {}, personal: null };
      expect(() => newest.encode(old, place, metadata, null)).toThrow(UnknownEventType);
    });
  });
});

describe('the id of an event', () => {
  it('depends on command and index alone and is a UUID of version 8', () => {
    expect(eventIdOf('command', 0)).toBe(eventIdOf('command', 0));
    expect(eventIdOf('command', 0)).toMatch(
      /^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
    );
    const ids = ['a', 'b', 'a#1'].flatMap((command) => [eventIdOf(command, 0), eventIdOf(command, 1)]);
    expect(new Set(ids).size).toBe(6);
  });
});
