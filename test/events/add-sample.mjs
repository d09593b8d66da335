/**
 * Stores one sample for good: node test/events/add-sample.mjs < new.json
 * with {"stream", "type", "data", "personal"}. Written without our codec, so that the two check each other.
 */
import { createCipheriv, randomBytes } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const KEY = Buffer.alloc(32, 7);
const ID = '7d8f2a10-5c3b-8e44-9a61-3f0c2b7e9d15';

function framed(parts) {
  return Buffer.concat(
    parts.flatMap((part) => {
      const length = Buffer.alloc(4);
      length.writeUInt32BE(Buffer.byteLength(part));
      return [length, Buffer.from(part)];
    }),
  );
}

function seal(personal, place) {
  const nonce = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', KEY, nonce).setAAD(framed(place));
  const text = Buffer.concat([cipher.update(JSON.stringify(personal)), cipher.final()]);
  return Buffer.concat([nonce, text, cipher.getAuthTag()]).toString('base64');
}

const metadataOf = ({ occurredAt }) => ({
  actor: '2b0d5c52-91c4-8a0e-b1a7-0e6a2f1c4d38',
  organisationId: '9f1f6c1e-0a77-8d2b-8c35-5b7e4a1d2c90',
  owner: {
    organisationId: '9f1f6c1e-0a77-8d2b-8c35-5b7e4a1d2c90',
    regionId: '4c8f3f0a-6f1d-8b7a-9e52-1d2c3b4a5f60',
  },
  commandId: 'e3a1c9d4-2f58-8c6b-a7d0-94b5e6f7a812',
  commandMac: '0f1e2d3c4b5a69788796a5b4c3d2e1f00f1e2d3c4b5a69788796a5b4c3d2e1f0',
  correlationId: 'e3a1c9d4-2f58-8c6b-a7d0-94b5e6f7a812',
  causationId: null,
  recordedAt: occurredAt,
  previousHash: null,
});

const { stream, type, data, personal } = JSON.parse(readFileSync(0, 'utf8'));
const envelope = { v: 1, data, ...(personal === null ? {} : { sealed: seal(personal, [stream, type, ID]) }) };
const stored = {
  ...{ id: ID, stream, revision: 0, position: '00000000000000000001', type },
  data: JSON.stringify(envelope),
  metadata: JSON.stringify(metadataOf(data)),
};
const sample = { stored, decoded: { type, data, personal } };
writeFileSync(join(import.meta.dirname, `${type}.json`), `${JSON.stringify(sample, null, 2)}\n`, { flag: 'wx' });
