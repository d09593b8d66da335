import { faceChains } from '../fonts.js';
import { DocumentFont, type EmbeddedFont } from './document-font.js';
import { Shaper } from './shaping.js';
import { readTables } from './truetype-tables.js';
import { TrueTypeSubset } from './truetype-subset.js';

const shaper = new Shaper(faceChains.regular);
const glyphOf = (text: string): number | undefined => shaper.shape(text).glyphs[0]?.id;
const faceOf = (text: string): string => shaper.shape(text).face.postscriptName;

describe('choice of glyphs', () => {
  it('gives a variation its own glyph', () => {
    expect(glyphOf('葛')).toBe(1729);
    expect(glyphOf('葛\u{e0100}')).toBe(11724);
    expect(glyphOf('辻\u{e0100}')).not.toBe(glyphOf('辻'));
  });

  it('leaves the best face only for what it lacks', () => {
    expect(faceOf('髙')).toBe('BIZUDPGothic-Regular');
    expect(faceOf('𠮷')).toBe('NotoSansJP-Regular');
    expect(faceOf('槗')).toBe('NotoSansJP-Regular');
  });

  it('tells the exact, the lost variant and the missing character apart', () => {
    expect(shaper.shape('葛\u{e0100}').outcome).toBe('exact');
    expect(shaper.shape('葛\u{e0102}')).toMatchObject({ outcome: 'variantLost', text: '葛' });
    expect(shaper.shape('\u{e000}')).toMatchObject({ outcome: 'missing', text: '〓' });
  });

  it('never swaps a compatibility ideograph for its plain form', () => {
    const pairs = { '\u{fa10}': '塚', '\u{fa19}': '神', '\u{fa4f}': '祐', '\u{fa11}': '崎' };
    for (const [compatible, plain] of Object.entries(pairs)) {
      expect(shaper.shape(compatible)).toMatchObject({ outcome: 'exact', text: compatible });
      expect(glyphOf(compatible)).not.toBe(glyphOf(plain));
    }
  });

  it('draws a ticked box that no font has', () => {
    expect(shaper.shape('☑')).toMatchObject({ ticked: true, text: '☑', outcome: 'exact' });
    expect(glyphOf('☑')).toBe(glyphOf('□'));
  });

  it('draws the raised and lowered minus of published addresses as a hyphen', () => {
    expect([glyphOf('⁻'), glyphOf('₋')]).toEqual([glyphOf('-'), glyphOf('-')]);
  });
});

describe('the font inside a document', () => {
  function opened(): { font: DocumentFont; embedded: EmbeddedFont } {
    const font = new DocumentFont(shaper.shape('葛').face);
    const embedded = { id: 'F1', widths: [], unicode: [[0]], ref: () => null };
    font.embedded = embedded;
    return { font, embedded };
  }

  it('keeps two texts apart that are drawn alike', () => {
    const { font, embedded } = opened();
    expect(font.hex(shaper.shape('□'))).toBe('0001');
    expect(font.hex(shaper.shape('☑'))).toBe('0002');
    expect(font.hex(shaper.shape('□'))).toBe('0001');
    expect(embedded.unicode.slice(1)).toEqual([[0x25a1], [0x2611]]);
  });

  it('refuses a character without a glyph', () => {
    const shape = { ...shaper.shape('葛'), text: 'x', glyphs: [{ id: 0, advance: 1000, x: 0, y: 0 }] };
    expect(() => opened().font.hex(shape)).toThrow('without a glyph');
  });
});

describe('the subset', () => {
  it('holds the outlines and widths of its glyphs in the order of use', () => {
    const { tables } = shaper.shape('葛').face;
    const subset = new TrueTypeSubset(tables);
    const used = ['葛\u{e0100}', 'あ', 'é'].map((text) => glyphOf(text) ?? 0);
    expect(used.map((glyph) => subset.add(glyph))).toEqual([1, 2, 3]);
    const cut = readTables(subset.encode());
    used.forEach((glyph, index) => {
      expect(cut.metricsOf(index + 1)).toEqual(tables.metricsOf(glyph));
      const outline = Buffer.from(cut.outlineOf(index + 1));
      expect(outline.subarray(0, 10)).toEqual(Buffer.from(tables.outlineOf(glyph).subarray(0, 10)));
    });
    expect(cut.glyphCount).toBeGreaterThanOrEqual(4);
  });
});
