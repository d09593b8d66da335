import { createHash } from 'node:crypto';

/** UUID (version 8) of the event at `index` among those of a command: a repeated command carries the same ids. */
export function eventIdOf(commandId: string, index: number): string {
  const bytes = createHash('sha256').update(`${commandId}#${index}`).digest().subarray(0, 16);
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x80, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
