/** What the subset and the PDF font descriptor need of a TrueType file. Lengths are font units. */
export interface TrueTypeTables {
  readonly table: (tag: string) => DataView;
  readonly glyphCount: number;
  readonly outlineOf: (glyph: number) => Uint8Array;
  readonly metricsOf: (glyph: number) => GlyphMetrics;
}

export interface GlyphMetrics {
  readonly advance: number;
  readonly leftBearing: number;
}

const viewOf = (bytes: Uint8Array): DataView =>
  new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

function readDirectory(file: DataView): ReadonlyMap<string, DataView> {
  const tables = new Map<string, DataView>();
  for (let index = 0; index < file.getUint16(4); index++) {
    const entry = 12 + index * 16;
    const tag = String.fromCharCode(...[0, 1, 2, 3].map((place) => file.getUint8(entry + place)));
    const offset = file.byteOffset + file.getUint32(entry + 8);
    tables.set(tag, new DataView(file.buffer, offset, file.getUint32(entry + 12)));
  }
  return tables;
}

/** Throws when a table that TrueType outlines need is missing. */
export function readTables(file: Uint8Array): TrueTypeTables {
  const directory = readDirectory(viewOf(file));
  const table = (tag: string): DataView => {
    const found = directory.get(tag);
    if (found === undefined) throw new Error(`The font has no table ${tag}.`);
    return found;
  };
  const [glyf, loca, hmtx] = [table('glyf'), table('loca'), table('hmtx')];
  const hasLongOffsets = table('head').getInt16(50) === 1;
  const lastFullMetric = table('hhea').getUint16(34) - 1;
  const offsetOf = (glyph: number): number =>
    hasLongOffsets ? loca.getUint32(glyph * 4) : loca.getUint16(glyph * 2) * 2;
  return {
    table,
    glyphCount: table('maxp').getUint16(4),
    outlineOf: (glyph) => {
      const start = offsetOf(glyph);
      return new Uint8Array(glyf.buffer, glyf.byteOffset + start, offsetOf(glyph + 1) - start);
    },
    metricsOf: (glyph) => {
      const full = Math.min(glyph, lastFullMetric);
      const bearingAt =
        glyph <= lastFullMetric ? full * 4 + 2 : (lastFullMetric + 1) * 4 + (glyph - full - 1) * 2;
      return { advance: hmtx.getUint16(full * 4), leftBearing: hmtx.getInt16(bearingAt) };
    },
  };
}
