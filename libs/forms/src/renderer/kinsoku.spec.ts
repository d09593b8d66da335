import { faceChains } from '../fonts.js';
import { looks } from './looks.js';
import { paragraphOf } from './paragraph.js';
import { setAt } from './setting.js';
import { Shaper } from './shaping.js';
import { fixedSpan, type Span } from './spans.js';

const shapers = { regular: new Shaper(faceChains.regular), bold: new Shaper(faceChains.bold) };
const report = (): void => undefined;

/** The lines of text in a column of so many full-width characters of 9.5 points. */
function linesOf(spans: readonly Span[] | string, characters: number): readonly string[] {
  const list = typeof spans === 'string' ? [fixedSpan(spans, 'value')] : spans;
  const paragraph = paragraphOf(list, { shapers, report });
  const { lines } = setAt(paragraph, characters * 9.5, looks.print, 1);
  return lines.map((line) =>
    paragraph
      .slice(line.from, line.to)
      .map((atom) => atom.shape?.text ?? '')
      .join(''),
  );
}

describe('line ends', () => {
  it.each([
    ['夜間は頻尿、日中は良好。', 5, '、'],
    ['食事は全量摂取できる～', 5, '～'],
    ['血圧は高めで１２０／８０', 8, '／'],
    ['「自宅で過ごしたい」と話す', 4, '」'],
  ])('of %s never leave %3$s at the start of a line', (text, characters, sign) => {
    for (let width = characters; width < characters + 6; width++) {
      expect(linesOf(text, width).filter((line) => line.startsWith(sign))).toEqual([]);
    }
  });

  it.each([
    ['担当は（仮）とする', '（'],
    ['住所は〒988とする', '〒'],
    ['次のとおり①朝②昼', '①'],
  ])('of %s never leave %2$s at the end of a line', (text, sign) => {
    for (let width = 3; width < 9; width++) {
      expect(linesOf(text, width).filter((line) => line.endsWith(sign))).toEqual([]);
    }
  });

  it.each(['２０２６年', '３６．５℃', '0226-12-3456', '5㎎', 'HDS-R', '120/80'])('keep %s whole', (word) => {
    for (let width = 9; width < 16; width++) {
      expect(linesOf(`この欄の内容は${word}とする`, width).some((line) => line.includes(word))).toBe(true);
    }
  });

  it('never part a variation selector, a surrogate pair or a combining mark from its character', () => {
    expect(linesOf('葛\u{e0100}𠮷が\u3099', 0.5)).toEqual(['葛\u{e0100}', '𠮷', 'が\u3099']);
  });

  it('keep a choice whole and its bracket with it', () => {
    const choices = ['□昼夜逆転', '　', '□危険行為', '　', '□その他'].map((text) =>
      fixedSpan(text, 'value', { kept: text.startsWith('□') }),
    );
    const spans = [...choices, fixedSpan('（', 'value', { joined: true }), fixedSpan('不潔', 'value')];
    expect(linesOf(spans, 8)).toEqual(['□昼夜逆転', '□危険行為', '□その他（不潔']);
  });

  it('break an endless word where the line is full', () => {
    expect(linesOf('W'.repeat(60), 10).length).toBeGreaterThan(1);
  });
});
