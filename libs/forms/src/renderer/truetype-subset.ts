import type { TrueTypeTables } from './truetype-tables.js';

const MORE_COMPONENTS = 0x20;
const ARGUMENTS_ARE_WORDS = 0x01;
const SCALE_BYTES = [
  { flag: 0x08, bytes: 2 },
  { flag: 0x40, bytes: 4 },
  { flag: 0x80, bytes: 8 },
];
const paddedLength = (length: number): number => (length + 3) & ~3;

function componentLength(flags: number): number {
  const scale = SCALE_BYTES.find((candidate) => flags & candidate.flag)?.bytes ?? 0;
  return 4 + (flags & ARGUMENTS_ARE_WORDS ? 4 : 2) + scale;
}

/**
 * A TrueType file with the glyphs in order of first use and without hinting.
 * The same glyph may be added twice, so that two texts drawn alike stay apart when they are copied.
 */
export class TrueTypeSubset {
  private readonly glyphs: number[] = [0];

  constructor(private readonly source: TrueTypeTables) {}

  /** The glyph's number inside the subset. */
  add(glyph: number): number {
    return this.glyphs.push(glyph) - 1;
  }

  encode(): Uint8Array {
    const outlines: Uint8Array[] = [];
    for (let index = 0; index < this.glyphs.length; index++) outlines.push(this.outline(index));
    const lengths = outlines.map((outline) => paddedLength(outline.length));
    const glyf = new Uint8Array(lengths.reduce((sum, length) => sum + length, 0));
    const loca = new DataView(new ArrayBuffer((outlines.length + 1) * 4));
    let offset = 0;
    outlines.forEach((outline, index) => {
      glyf.set(outline, offset);
      offset += lengths[index] ?? 0;
      loca.setUint32((index + 1) * 4, offset);
    });
    return this.file([
      ['glyf', glyf],
      ['head', this.head()],
      ['hhea', this.copyWith('hhea', 34)],
      ['hmtx', this.metrics()],
      ['loca', new Uint8Array(loca.buffer)],
      ['maxp', this.copyWith('maxp', 4)],
    ]);
  }

  /** Components of a composite join the subset behind the glyphs used so far. */
  private outline(index: number): Uint8Array {
    const outline = this.source.outlineOf(this.glyphs[index] ?? 0);
    if (outline.length === 0 || new DataView(outline.buffer, outline.byteOffset).getInt16(0) >= 0)
      return outline;
    const copy = outline.slice();
    const view = new DataView(copy.buffer);
    let place = 10;
    let flags: number;
    do {
      flags = view.getUint16(place);
      view.setUint16(place + 2, this.add(view.getUint16(place + 2)));
      place += componentLength(flags);
    } while (flags & MORE_COMPONENTS);
    return copy;
  }

  private copyOf(tag: string): DataView {
    const { buffer, byteOffset, byteLength } = this.source.table(tag);
    return new DataView(buffer.slice(byteOffset, byteOffset + byteLength) as ArrayBuffer);
  }

  private head(): Uint8Array {
    const head = this.copyOf('head');
    head.setUint32(8, 0);
    head.setInt16(50, 1);
    return new Uint8Array(head.buffer);
  }

  private copyWith(tag: 'hhea' | 'maxp', countAt: number): Uint8Array {
    const copy = this.copyOf(tag);
    copy.setUint16(countAt, this.glyphs.length);
    return new Uint8Array(copy.buffer);
  }

  private metrics(): Uint8Array {
    const view = new DataView(new ArrayBuffer(this.glyphs.length * 4));
    this.glyphs.forEach((glyph, index) => {
      const { advance, leftBearing } = this.source.metricsOf(glyph);
      view.setUint16(index * 4, advance);
      view.setInt16(index * 4 + 2, leftBearing);
    });
    return new Uint8Array(view.buffer);
  }

  /** Checksums stay zero: no PDF viewer reads them. */
  private file(tables: readonly (readonly [tag: string, bytes: Uint8Array])[]): Uint8Array {
    const start = 12 + tables.length * 16;
    const total = tables.reduce((sum, [, bytes]) => sum + paddedLength(bytes.length), start);
    const file = new Uint8Array(total);
    const view = new DataView(file.buffer);
    view.setUint32(0, 0x00010000);
    view.setUint16(4, tables.length);
    const power = Math.floor(Math.log2(tables.length));
    view.setUint16(6, 16 * 2 ** power);
    view.setUint16(8, power);
    view.setUint16(10, tables.length * 16 - 16 * 2 ** power);
    let offset = start;
    tables.forEach(([tag, bytes], index) => {
      const entry = 12 + index * 16;
      for (let place = 0; place < 4; place++) view.setUint8(entry + place, tag.charCodeAt(place));
      view.setUint32(entry + 8, offset);
      view.setUint32(entry + 12, bytes.length);
      file.set(bytes, offset);
      offset += paddedLength(bytes.length);
    });
    return file;
  }
}
