import { createHash, randomBytes } from 'node:crypto';

function asUuid(bytes: Buffer): string {
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x80;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = bytes.toString('hex', 0, 16);
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}

/**
 * A UUID (version 8) that depends on its parts alone, so that a repeated command meets the same stream:
 * `derivedId(context.commandId, 'stay')`.
 */
export function derivedId(...parts: readonly string[]): string {
  return asUuid(createHash('sha256').update(JSON.stringify(parts)).digest());
}

export const randomId = (): string => asUuid(randomBytes(16));

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
export const isId = (text: string): boolean => UUID.test(text);
