import { createCipheriv, createDecipheriv, type KeyObject, randomBytes } from 'node:crypto';
import { framed } from './framing.js';

const ALGORITHM = 'aes-256-gcm';
const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/** A sealed blob was changed, moved to another place, or belongs to another key. */
export class SealBroken extends Error {
  constructor(
    readonly place: readonly string[],
    cause: unknown,
  ) {
    super(`${place.join(' ')}: the seal is broken or the key is another one`, { cause });
    this.name = 'SealBroken';
  }
}

/** Nonce, cipher text and tag. The place is authenticated with it; 32-byte key, fresh 96-bit nonce. */
export function seal(key: KeyObject, plain: Buffer | string, place: readonly string[]): Buffer {
  const nonce = randomBytes(NONCE_BYTES);
  const cipher = createCipheriv(ALGORITHM, key, nonce, { authTagLength: TAG_BYTES }).setAAD(framed(place));
  const start = typeof plain === 'string' ? cipher.update(plain, 'utf8') : cipher.update(plain);
  return Buffer.concat([nonce, start, cipher.final(), cipher.getAuthTag()]);
}

/** @throws SealBroken */
export function unseal(key: KeyObject, sealed: Buffer, place: readonly string[]): Buffer {
  try {
    const end = sealed.length - TAG_BYTES;
    const decipher = createDecipheriv(ALGORITHM, key, sealed.subarray(0, NONCE_BYTES), {
      authTagLength: TAG_BYTES,
    });
    decipher.setAAD(framed(place)).setAuthTag(sealed.subarray(end));
    const plain = decipher.update(sealed.subarray(NONCE_BYTES, end));
    decipher.final();
    return plain;
  } catch (error) {
    throw new SealBroken(place, error);
  }
}
