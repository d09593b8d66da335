import { brotliCompressSync, constants } from 'node:zlib';

/** Places in the list of table names that the format knows by number: https://www.w3.org/TR/WOFF2/ §4.1. */
const KNOWN =
  'cmap head hhea hmtx maxp name OS/2 post cvt fpgm glyf loca prep CFF VORG EBDT EBLC gasp hdmx kern LTSH PCLT VDMX vhea vmtx BASE GDEF GPOS GSUB'
    .split(' ')
    .map((tag) => tag.padEnd(4));
const UNKNOWN = 63;

/** Outlines as they are: rearranging them makes files smaller by a seventh and takes five times as long. */
const AS_IT_IS = 3 << 6;
const placeOf = (tag) => (KNOWN.includes(tag) ? KNOWN.indexOf(tag) : UNKNOWN);
const isOutline = (tag) => tag === 'glyf' || tag === 'loca';

/** The two best qualities save three bytes in a hundred for four times the work. */
const QUALITY = 9;

const HEADER = 48;
const SFNT_HEADER = 12;
const SFNT_ENTRY = 16;
const padded = (length) => (length + 3) & ~3;

function tablesOf(sfnt) {
  const count = sfnt.readUInt16BE(4);
  return Array.from({ length: count }, (_, at) => {
    const entry = SFNT_HEADER + at * SFNT_ENTRY;
    const start = sfnt.readUInt32BE(entry + 8);
    const length = sfnt.readUInt32BE(entry + 12);
    return { tag: sfnt.toString('latin1', entry, entry + 4), content: sfnt.subarray(start, start + length) };
  });
}

/** Seven bits a byte, the highest first, all but the last marked. */
function base128(number) {
  const bytes = [number & 0x7f];
  for (let left = number >>> 7; left > 0; left >>>= 7) bytes.unshift((left & 0x7f) | 0x80);
  return bytes;
}

function entryOf({ tag, content }) {
  const name = KNOWN.includes(tag) ? [] : [...Buffer.from(tag, 'latin1')];
  return Buffer.from([placeOf(tag) | (isOutline(tag) ? AS_IT_IS : 0), ...name, ...base128(content.length)]);
}

function headerOf(sfnt, tables, directory, compressed) {
  const header = Buffer.alloc(HEADER);
  const unpacked = tables.reduce(
    (sum, { content }) => sum + SFNT_ENTRY + padded(content.length),
    SFNT_HEADER,
  );
  header.write('wOF2', 'latin1');
  header.writeUInt32BE(sfnt.readUInt32BE(0), 4);
  header.writeUInt32BE(padded(HEADER + directory.length + compressed.length), 8);
  header.writeUInt16BE(tables.length, 12);
  header.writeUInt32BE(unpacked, 16);
  header.writeUInt32BE(compressed.length, 20);
  return header;
}

/** A TrueType file as WOFF2. */
export function packed(sfnt) {
  const tables = tablesOf(sfnt).sort((a, b) => placeOf(a.tag) - placeOf(b.tag));
  const directory = Buffer.concat(tables.map(entryOf));
  const content = Buffer.concat(tables.map((table) => table.content));
  const compressed = brotliCompressSync(content, {
    params: {
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_FONT,
      [constants.BROTLI_PARAM_QUALITY]: QUALITY,
      [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
    },
  });
  const whole = Buffer.concat([headerOf(sfnt, tables, directory, compressed), directory, compressed]);
  return Buffer.concat([whole, Buffer.alloc(padded(whole.length) - whole.length)]);
}
