import { type DocumentValues, isBlank } from '@tsunagi/contracts';
import type { Cell, FormLayout } from '../layouts/form-layout.js';
import { Binder, type Facts } from './bind.js';
import { momentInJapan } from './calendar.js';
import { clustersOf, visibleText } from './clusters.js';
import { ContinuationNotes } from './continuation-notes.js';
import { continuationSheets } from './continuation.js';
import { type Desk, setCell } from './desk.js';
import { readEntered } from './entered.js';
import type { FormOptions } from './form-options.js';
import { areaOf, type PageGeometry, type PlacedCell } from './geometry.js';
import { looks } from './looks.js';
import { placeMarks, strikes } from './marks.js';
import type { Loss, Shapers } from './paragraph.js';
import { POINTS_PER_MILLIMETRE as MM, type Rect, type Sheet } from './sheet.js';
import { FOOTER_HEIGHT, templateOf } from './template.js';
import { formWords } from './words.ja.js';

export interface Composition {
  readonly sheets: readonly Sheet[];
  /** Fields told in full on the continuation sheet. */
  readonly continued: readonly string[];
}

const ISSUER_CHARACTERS = 36;

function oneLine(text: string, characters: number): string {
  const clusters = clustersOf(visibleText(text).replaceAll('\n', ' '));
  if (clusters.length <= characters) return clusters.join('');
  return clusters.slice(0, characters).join('') + formWords.ellipsis;
}

const factsOf = ({ catalogue }: FormLayout, options: FormOptions, page: string): Facts => ({
  reference: oneLine(options.reference ?? '', Number.POSITIVE_INFINITY),
  issuer: oneLine(options.issuer, ISSUER_CHARACTERS),
  issuedAt: momentInJapan(options.issuedAt),
  edition: (catalogue.verified ? '' : `${formWords.proposal}　`) + formWords.edition(catalogue.edition),
  page,
});

function bodySheet(page: PageGeometry, binder: Binder, desk: Desk): Sheet {
  const boxes = page.cells.map((placed) => setCell(placed, binder, desk));
  const fills = desk.look.shade === null ? [] : page.fills;
  return { fills, boxes, rules: page.rules, frames: page.frames, cuts: page.cuts };
}

function footerCells(layout: FormLayout, area: Rect): readonly PlacedCell[] {
  const y = area.y + area.height - FOOTER_HEIGHT;
  let right = area.x + area.width;
  const fixed = layout.footer.reduce((sum, cell) => sum + (cell.width ?? 0), 0) * MM;
  return [...layout.footer].reverse().map((cell: Cell) => {
    const width = cell.width === undefined ? area.width - fixed : cell.width * MM;
    right -= width;
    return { cell, rect: { x: right, y, width, height: FOOTER_HEIGHT } };
  });
}

/** Marks at the head and the lines at the foot, the same on every page. */
function furnished(sheet: Sheet, page: number, pages: number, desk: Desk): Sheet {
  const area = areaOf(desk.layout);
  const binder = new Binder(desk.entered, factsOf(desk.layout, desk.options, formWords.page(page, pages)));
  const marks = placeMarks(desk.options.marks, area);
  const footer = [...footerCells(desk.layout, area)].reverse();
  const boxes = [...marks, ...footer].map((placed) => setCell(placed, binder, desk));
  return {
    ...sheet,
    boxes: [...sheet.boxes, ...boxes],
    rules: [...sheet.rules, ...strikes(desk.options.marks, area)],
    frames: [...sheet.frames, ...marks.map((mark) => mark.rect)],
  };
}

function layOut(
  layout: FormLayout,
  values: DocumentValues,
  options: FormOptions,
  shapers: Shapers,
): Composition {
  const notes = new ContinuationNotes();
  const entered = readEntered(layout, values, options);
  const desk: Desk = { layout, entered, options, look: looks[options.look], shapers, notes };
  const binder = new Binder(entered, factsOf(layout, options, ''));
  const pages = templateOf(layout, options.look, shapers).pages;
  const body = pages.map((page) => bodySheet(page, binder, desk));
  const sheets = [...body, ...continuationSheets(binder, desk)];
  return {
    sheets: sheets.map((sheet, index) => furnished(sheet, index + 1, sheets.length, desk)),
    continued: notes.all.map((note) => note.path),
  };
}

/** A form without a single entry waits for the pen, and so does its number of pages. */
function countsPages({ pageCount }: FormLayout, values: DocumentValues): boolean {
  if (pageCount === undefined || Object.values(values).every(isBlank)) return false;
  return isBlank(values[pageCount.path]) && isBlank(values[pageCount.unless]);
}

/** Lays the document out on as many pages as it needs. */
export function compose(
  layout: FormLayout,
  values: DocumentValues,
  options: FormOptions,
  shapers: Shapers,
): Composition {
  const composition = layOut(layout, values, options, shapers);
  if (layout.pageCount === undefined || !countsPages(layout, values)) return composition;
  const counted = { ...values, [layout.pageCount.path]: composition.sheets.length };
  return layOut(layout, counted, options, shapers);
}

export const lossReporter = (losses: Map<string, Loss>): ((loss: Loss) => void) => {
  return (loss) => losses.set(`${loss.kind} ${loss.path ?? ''} ${loss.character}`, loss);
};
