/** Each part behind its length in bytes (32 bits, big endian), so that no two lists of parts look alike. */
export function framed(parts: readonly string[]): Buffer {
  const lengths = parts.map((part) => Buffer.byteLength(part));
  const bytes = Buffer.allocUnsafe(lengths.reduce((sum, length) => sum + length + 4, 0));
  let offset = 0;
  parts.forEach((part, index) => {
    offset = bytes.writeUInt32BE(lengths[index] ?? 0, offset);
    offset += bytes.write(part, offset);
  });
  return bytes;
}
