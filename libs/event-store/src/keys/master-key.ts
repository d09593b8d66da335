import { createSecretKey, type KeyObject, randomBytes } from 'node:crypto';
import {
  closeSync,
  existsSync,
  fsyncSync,
  linkSync,
  openSync,
  readFileSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import { dirname } from 'node:path';
import { CannotOpen } from '../cannot-open.js';
import { syncFolder } from '../sqlite/durable-file.js';

const KEY_BYTES = 32;

export interface MasterKeySource {
  /** Base64 of 32 bytes, from the environment; goes before the file. */
  readonly value: string | undefined;
  readonly file: string;
  /** A new one may be made: no key store exists that was written under another. */
  readonly mayGenerate: boolean;
}

/** @throws CannotOpen */
export function loadMasterKey({ value, file, mayGenerate }: MasterKeySource): KeyObject {
  if (value !== undefined) return keyFrom(value, 'TSUNAGI_MASTER_KEY');
  if (existsSync(file)) return readMasterKey(file);
  if (!mayGenerate) throw new CannotOpen(file, 'MASTER_KEY_MISSING');
  return generateMasterKey(file);
}

function keyFrom(text: string, origin: string): KeyObject {
  const bytes = Buffer.from(text.trim(), 'base64');
  if (bytes.length !== KEY_BYTES || bytes.toString('base64') !== text.trim()) {
    throw new CannotOpen(origin, 'MASTER_KEY_MALFORMED');
  }
  return createSecretKey(bytes);
}

function readMasterKey(file: string): KeyObject {
  if ((statSync(file).mode & 0o077) !== 0) throw new CannotOpen(file, 'MASTER_KEY_EXPOSED');
  return keyFrom(readFileSync(file, 'latin1'), file);
}

/** Linked to its name only when whole: a key file is never half written, and never overwritten. */
function generateMasterKey(file: string): KeyObject {
  const bytes = randomBytes(KEY_BYTES);
  const unfinished = `${file}-new`;
  rmSync(unfinished, { force: true });
  const handle = openSync(unfinished, 'wx', 0o600);
  try {
    writeSync(handle, `${bytes.toString('base64')}\n`);
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
  linkSync(unfinished, file);
  rmSync(unfinished);
  syncFolder(dirname(file));
  return createSecretKey(bytes);
}
