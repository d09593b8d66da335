import type { FormLayout } from '../layouts/form-layout.js';
import type { Binder } from './bind.js';
import type { ContinuationNotes } from './continuation-notes.js';
import type { Entered } from './entered.js';
import type { FormOptions } from './form-options.js';
import type { PlacedCell } from './geometry.js';
import type { Look } from './looks.js';
import { settle } from './overflow.js';
import { paragraphOf, type Shapers } from './paragraph.js';
import { draw, PADDING_X, PADDING_Y, setStacked } from './setting.js';
import type { Box } from './sheet.js';

/** What setting the cells of one document takes. */
export interface Desk {
  readonly layout: FormLayout;
  readonly entered: Entered;
  readonly options: FormOptions;
  readonly look: Look;
  readonly shapers: Shapers;
  readonly notes: ContinuationNotes;
}

/** Sets what is entered into a cell; a text too long for it goes to the continuation sheet. */
export function setCell({ cell, rect }: PlacedCell, binder: Binder, desk: Desk): Box {
  const { look, shapers, notes } = desk;
  const spans = binder.cell(cell);
  if (cell.stacked) {
    const stacked = setStacked(paragraphOf(spans, shapers), look);
    return { cell, rect, fits: true, ...draw(stacked, rect, 'center', 'middle') };
  }
  const [width, height] = [rect.width - 2 * PADDING_X, rect.height - 2 * PADDING_Y];
  const { setting, fits } = settle(spans, { width, height, look, shapers, notes });
  return { cell, rect, fits, ...draw(setting, rect, cell.align, cell.vertical) };
}
