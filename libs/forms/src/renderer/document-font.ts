import type { FontFace } from './font-face.js';
import { codePointsOf } from './clusters.js';
import type { Glyph, Shape } from './shaping.js';
import { TrueTypeSubset } from './truetype-subset.js';

/** What pdfkit reads of a font while it writes the descriptor. Lengths in font units. */
export interface PdfkitFont {
  readonly postscriptName: string;
  readonly unitsPerEm: number;
  readonly ascent: number;
  readonly descent: number;
  readonly capHeight: number;
  readonly xHeight: number;
  readonly lineGap: number;
  readonly italicAngle: number;
  readonly bbox: {
    readonly minX: number;
    readonly minY: number;
    readonly maxX: number;
    readonly maxY: number;
  };
  readonly post: { readonly isFixedPitch: boolean };
  readonly head: { readonly macStyle: { readonly italic: boolean } };
  /** pdfkit takes for a font whatever has this method; the emitter writes glyph ids and never calls it. */
  readonly layout: () => never;
  readonly getGlyph: (glyph: number) => { readonly advanceWidth: number };
  readonly createSubset: () => TrueTypeSubset;
}

/** The object that pdfkit keeps for a registered font. */
export interface EmbeddedFont {
  readonly id: string;
  /** Thousandths of an em, by glyph number of the subset. */
  readonly widths: number[];
  /** Code points by glyph number of the subset; copying text out of the file reads them. */
  readonly unicode: (readonly number[])[];
  readonly ref: () => unknown;
}

const OS2_HEIGHTS = { xHeight: 86, capHeight: 88 };

function pdfkitFont({ postscriptName, unitsPerEm, tables }: FontFace, subset: TrueTypeSubset): PdfkitFont {
  const [head, hhea, os2] = [tables.table('head'), tables.table('hhea'), tables.table('OS/2')];
  return {
    postscriptName,
    unitsPerEm,
    ascent: hhea.getInt16(4),
    descent: hhea.getInt16(6),
    capHeight: os2.getInt16(OS2_HEIGHTS.capHeight),
    xHeight: os2.getInt16(OS2_HEIGHTS.xHeight),
    lineGap: hhea.getInt16(8),
    italicAngle: 0,
    bbox: {
      minX: head.getInt16(36),
      minY: head.getInt16(38),
      maxX: head.getInt16(40),
      maxY: head.getInt16(42),
    },
    post: { isFixedPitch: false },
    head: { macStyle: { italic: false } },
    layout: () => {
      throw new Error('The emitter writes glyphs by number.');
    },
    getGlyph: (glyph) => ({ advanceWidth: tables.metricsOf(glyph).advance }),
    createSubset: () => subset,
  };
}

const hexOf = (number: number): string => number.toString(16).padStart(4, '0');

/** One face inside one document: its subset and the glyph numbers handed out so far. */
export class DocumentFont {
  private readonly subset: TrueTypeSubset;
  private readonly known = new Map<string, string>();
  readonly font: PdfkitFont;
  /** Set once pdfkit has opened the font. */
  embedded: EmbeddedFont | null = null;

  constructor(readonly face: FontFace) {
    this.subset = new TrueTypeSubset(face.tables);
    this.font = pdfkitFont(face, this.subset);
  }

  /** The shape's glyph numbers as hexadecimal. Texts that are drawn alike get numbers of their own. */
  hex(shape: Shape): string {
    const known = this.known.get(shape.text);
    if (known !== undefined) return known;
    const points = codePointsOf(shape.text);
    const hex = shape.glyphs.map((glyph, index) => this.include(glyph, index === 0 ? points : [])).join('');
    this.known.set(shape.text, hex);
    return hex;
  }

  private include(glyph: Glyph, points: readonly number[]): string {
    if (glyph.id === 0) throw new Error('A character without a glyph reached the page.');
    if (this.embedded === null) throw new Error('The font is used before pdfkit has opened it.');
    const number = this.subset.add(glyph.id);
    this.embedded.widths[number] = glyph.advance;
    this.embedded.unicode[number] = points;
    return hexOf(number);
  }
}
