import { createSecretKey } from 'node:crypto';
import { EventCodec } from '../../libs/event-store/src/codec/event-codec.js';
import { eventIdOf } from '../../libs/event-store/src/codec/event-id.js';
import type { EventToStore } from '../../libs/event-store/src/event-store.js';

const organisation = '00000000-0000-4000-8000-000000000011';
const event = {
  type: 'PatientAdmitted',
  data: {
    occurredAt: '2026-12-01T05:30:00.000Z',
    stayId: '00000000-0000-4000-8000-000000000001',
    hospitalId: organisation,
    patientId: '00000000-0000-4000-8000-000000000021',
    admittedOn: '2026-12-01',
    admittedAt: '2026-12-01T05:30:00.000Z',
    ...{ route: 'emergency', ward: '3階東', room: '305', department: '整形外科' },
  },
  personal: { attendingPhysician: '佐々木 医師', cause: '自宅の段差で転倒し右大腿骨頸部骨折' },
};

const stored = new EventCodec().encode(
  event,
  { stream: 'hospitalStay-bench', id: eventIdOf('bench', 0) },
  {
    actor: '00000000-0000-4000-8000-000000000051',
    organisationId: organisation,
    owner: { organisationId: organisation, regionId: organisation },
    commandId: eventIdOf('bench', 0),
    commandMac: 'f'.repeat(64),
    correlationId: eventIdOf('bench', 0),
    causationId: null,
    recordedAt: '2026-12-01T05:30:01.000Z',
    previousHash: 'f'.repeat(64),
  },
  createSecretKey(Buffer.alloc(32, 7)),
);

/** An admission as the log holds it, sealed once; only the id differs, so both sides store the same blobs. */
export const sampleEvent = (commandId: string): EventToStore => ({ ...stored, id: eventIdOf(commandId, 0) });

/** Made before the clock starts. */
export const sampleEvents = (label: string, count: number): readonly EventToStore[] =>
  Array.from({ length: count }, (_, index) => sampleEvent(`${label}-${index}`));
