import { layoutOf, renderForm } from '@tsunagi/forms';
import { composeForm, type FormRequest } from '../../libs/forms/src/render-form.js';
import type { Rect, Sheet } from '../../libs/forms/src/renderer/sheet.js';
import { type PrintedText, readPdf } from './read-pdf.js';
import { aPrintOf } from './requests.js';
import { stressKinds, stressValues } from './stress.js';

const SIDE_TOLERANCE = 0.3;
const HEIGHT_TOLERANCE = 1.5;

const isInside = ({ x, baseline, width, size }: PrintedText, rect: Rect): boolean =>
  x >= rect.x - SIDE_TOLERANCE &&
  x + width <= rect.x + rect.width + SIDE_TOLERANCE &&
  baseline - size * 0.86 >= rect.y - HEIGHT_TOLERANCE &&
  baseline + size * 0.14 <= rect.y + rect.height + HEIGHT_TOLERANCE;

async function textsOutside(request: FormRequest, sheets: readonly Sheet[]): Promise<readonly string[]> {
  const { pdf } = await renderForm(request);
  const { pages } = await readPdf(pdf);
  return pages.flatMap((page, index) => {
    const rects = sheets[index]?.boxes.map((box) => box.rect) ?? [];
    return page.texts.filter((text) => !rects.some((rect) => isInside(text, rect))).map(({ text }) => text);
  });
}

const editions = ['admission-sheet/2024', 'liaison-note/2026'];
const [, long, unbroken] = stressKinds;
const settings = [
  ...stressKinds.map((kind) => ({ look: 'print', identity: 'full', kind }) as const),
  { look: 'fax', identity: 'full', kind: unbroken },
  { look: 'fax', identity: 'masked', kind: long },
] as const;
const cases = editions.flatMap((edition) =>
  settings.flatMap(({ kind, ...look }) => {
    const values = stressValues(layoutOf(edition).catalogue, kind);
    const marks = [{ kind: 'report', number: 12 }, { kind: 'draft' }] as const;
    const [issuer, reference] = ['社会福祉法人'.repeat(40), 'K7Q2-93XM-4TD8-1'.padEnd(24, '9')];
    return [
      {
        title: `${edition} ${look.look} ${look.identity}: ${kind.name}`,
        request: aPrintOf(edition, values, { ...look, marks, issuer, reference }),
      },
    ];
  }),
);

describe('words stay inside their boxes', () => {
  it.each(cases)('$title', async ({ request }) => {
    const { sheets } = composeForm(request);
    const overfull = sheets.flatMap((sheet) => sheet.boxes.filter((box) => !box.fits));
    expect(overfull.map((box) => JSON.stringify(box.cell.pieces))).toEqual([]);
    expect(await textsOutside(request, sheets)).toEqual([]);
  }, 60_000);

  it.each(editions)('and the blank %s takes no more pages than it is drawn on', async (edition) => {
    for (const look of ['print', 'fax'] as const) {
      const request = aPrintOf(edition, {}, { look });
      const { sheets, continued } = composeForm(request);
      expect(sheets).toHaveLength(layoutOf(edition).pages.length);
      expect(continued).toEqual([]);
      expect(await textsOutside(request, sheets)).toEqual([]);
    }
  });
});
