import type { Cell, FormLayout } from '../layouts/form-layout.js';
import { Binder, type Facts } from './bind.js';
import { readEntered } from './entered.js';
import type { FormOptions } from './form-options.js';
import { areaOf, placePage, type PageGeometry } from './geometry.js';
import { looks, type Look, type LookName } from './looks.js';
import { LEADING, paragraphOf, type Shapers } from './paragraph.js';
import { PADDING_X, PADDING_Y, setAt, setStacked } from './setting.js';
import { POINTS_PER_MILLIMETRE as MM } from './sheet.js';

/** Places of one layout in one look, the same whatever is entered. */
export interface Template {
  readonly pages: readonly PageGeometry[];
}

export const FOOTER_HEIGHT = 9 * MM;

const NOTHING: Facts = { reference: '', issuer: '', issuedAt: '', edition: '', page: '' };
const blankOptions = (look: LookName): FormOptions => ({
  look,
  identity: 'full',
  issuedAt: '1970-01-01T00:00:00.000Z',
  issuer: '',
  reference: null,
  marks: [],
});

/** A cell that takes an entry holds at least one line of it, and the lines that its layout asks for. */
function enteredLines(cell: Cell, look: Look): number {
  const styles = cell.pieces.flatMap((piece) =>
    typeof piece === 'object' && piece.piece === 'field' ? [piece.style] : [],
  );
  const asked = (cell.lines ?? 0) * look.floor * LEADING;
  return Math.max(asked, ...styles.map((style) => look.sizes[style] * LEADING));
}

function build(layout: FormLayout, lookName: LookName, shapers: Shapers): Template {
  const look = looks[lookName];
  const binder = new Binder(readEntered(layout, {}, blankOptions(lookName)), NOTHING);
  const needOf = (cell: Cell, width: number): number => {
    const paragraph = paragraphOf(binder.cell(cell), shapers);
    const setting = cell.stacked
      ? setStacked(paragraph, look)
      : setAt(paragraph, width - 2 * PADDING_X, look, 1);
    return Math.max(setting.height, enteredLines(cell, look)) + 2 * PADDING_Y;
  };
  const area = areaOf(layout);
  const body = { ...area, height: area.height - FOOTER_HEIGHT };
  return { pages: layout.pages.map((page) => placePage(page, body, needOf)) };
}

const templates = new WeakMap<FormLayout, Map<LookName, Template>>();

/** Measured once per process from the blank form, so that a filled form has the places of the blank one. */
export function templateOf(layout: FormLayout, look: LookName, shapers: Shapers): Template {
  const known = templates.get(layout) ?? new Map<LookName, Template>();
  templates.set(layout, known);
  const template = known.get(look) ?? build(layout, look, shapers);
  known.set(look, template);
  return template;
}
