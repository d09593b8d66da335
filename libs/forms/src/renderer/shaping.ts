import { Buffer as ShapingBuffer, Direction, shape } from 'harfbuzzjs';
import type { FaceChain } from '../fonts.js';
import { codePointsOf, isPresentationSelector, isVariationSelector } from './clusters.js';
import type { FontFace } from './font-face.js';

/** Lengths in thousandths of an em, `y` upwards. */
export interface Glyph {
  readonly id: number;
  readonly advance: number;
  readonly x: number;
  readonly y: number;
}

/** One cluster as it will be drawn; `text` is what is drawn, not what was asked for. */
export interface Shape {
  readonly text: string;
  readonly face: FontFace;
  readonly glyphs: readonly Glyph[];
  /** In ems. */
  readonly advance: number;
  readonly outcome: 'exact' | 'variantLost' | 'missing';
  /** A stroke goes over the drawn box. */
  readonly ticked: boolean;
}

/** Printed where no font has the character. */
const GETA = '〓';
/** No font of the chain has these signs; each looks like one that every font has. */
const DRAWN_AS: Readonly<Record<string, string>> = {
  '☑': '□',
  '☐': '□',
  '✔': '✓',
  '⁻': '-',
  '₋': '-',
};
const CACHED_CLUSTERS = 8_192;

const buffer = new ShapingBuffer();

function glyphsIn(face: FontFace, text: string): readonly Glyph[] | null {
  const base = text.codePointAt(0) ?? 0;
  // HarfBuzz would decompose a compatibility ideograph (U+FA19) to the plain one that the font has.
  if (face.font.nominalGlyph(base) === undefined) return null;
  buffer.clearContents();
  buffer.addText(text);
  buffer.guessSegmentProperties();
  buffer.setDirection(Direction.LTR);
  buffer.setLanguage('ja');
  shape(face.font, buffer);
  const scale = 1000 / face.unitsPerEm;
  const glyphs = buffer.getGlyphInfosAndPositions().map((glyph) => ({
    id: glyph.codepoint,
    advance: (glyph.xAdvance ?? 0) * scale,
    x: (glyph.xOffset ?? 0) * scale,
    y: (glyph.yOffset ?? 0) * scale,
  }));
  return glyphs.some((glyph) => glyph.id === 0) ? null : glyphs;
}

function shapeOf(text: string, face: FontFace, glyphs: readonly Glyph[], outcome: Shape['outcome']): Shape {
  const advance = glyphs.reduce((sum, glyph) => sum + glyph.advance, 0) / 1000;
  return { text, face, glyphs, advance, outcome, ticked: text === '☑' };
}

/** Chooses a face and glyphs for each cluster: the first face of the chain that has exactly what is written. */
export class Shaper {
  private readonly known = new Map<string, Shape>();

  constructor(private readonly chain: FaceChain) {}

  shape(cluster: string): Shape {
    const known = this.known.get(cluster);
    if (known !== undefined) return known;
    const shaped = this.find(cluster);
    if (this.known.size >= CACHED_CLUSTERS) this.known.clear();
    if (cluster.length <= 8) this.known.set(cluster, shaped);
    return shaped;
  }

  private find(cluster: string): Shape {
    const lookalike = DRAWN_AS[cluster];
    if (lookalike !== undefined) return { ...this.shape(lookalike), text: cluster, ticked: cluster === '☑' };
    const [base = 0, selector = 0] = codePointsOf(cluster);
    if (isVariationSelector(selector)) return this.findVariant(cluster, base, selector);
    return this.inFirstFace(cluster) ?? this.missing();
  }

  private findVariant(cluster: string, base: number, selector: number): Shape {
    for (const open of this.chain) {
      const face = open();
      if (face.font.variationGlyph(base, selector) === undefined) continue;
      const glyphs = glyphsIn(face, cluster);
      if (glyphs !== null) return shapeOf(cluster, face, glyphs, 'exact');
    }
    const plain = this.inFirstFace(String.fromCodePoint(base));
    if (plain === null) return this.missing();
    return isPresentationSelector(selector) ? plain : { ...plain, outcome: 'variantLost' };
  }

  private inFirstFace(text: string): Shape | null {
    for (const open of this.chain) {
      const face = open();
      const glyphs = glyphsIn(face, text);
      if (glyphs !== null) return shapeOf(text, face, glyphs, 'exact');
    }
    return null;
  }

  private missing(): Shape {
    const geta = this.inFirstFace(GETA);
    if (geta === null) throw new Error('No font has the substitute 〓.');
    return { ...geta, outcome: 'missing' };
  }
}
