import type { Block, Cell, FormLayout, PageLayout, Row } from '../layouts/form-layout.js';
import { POINTS_PER_MILLIMETRE as MM, type Rect, type Segment } from './sheet.js';

/** Height in points that a leaf cell of this width needs when nothing is entered. */
export type NeedOf = (cell: Cell, width: number) => number;

export interface PlacedCell {
  readonly cell: Cell;
  readonly rect: Rect;
}

/** Places of everything on a page that does not depend on what is entered. */
export interface PageGeometry {
  readonly cells: PlacedCell[];
  readonly fills: Rect[];
  readonly rules: Segment[];
  readonly frames: Rect[];
  readonly cuts: Segment[];
}

/** Half the width that the words on a cut line keep free. */
const CUT_GAP = 43 * MM;

function widthsOf(cells: readonly Cell[], width: number): readonly number[] {
  const fixed = cells.reduce((sum, cell) => sum + (cell.width ?? 0) * MM, 0);
  const shares = cells.filter((cell) => cell.width === undefined).length;
  return cells.map((cell) => (cell.width === undefined ? (width - fixed) / shares : cell.width * MM));
}

function cellNeed(cell: Cell, width: number, needOf: NeedOf): number {
  if (cell.rows === undefined) return needOf(cell, width);
  return cell.rows.reduce((sum, row) => sum + rowNeed(row, width, needOf), 0);
}

function rowNeed(row: Row, width: number, needOf: NeedOf): number {
  const widths = widthsOf(row.cells, width);
  const needs = row.cells.map((cell, index) => cellNeed(cell, widths[index] ?? 0, needOf));
  return Math.max(row.height * MM, ...needs);
}

/** Shares what is left by the rows' own weights, or evenly by need when none grows. */
function stretched(rows: readonly Row[], needs: readonly number[], height: number): readonly number[] {
  const total = needs.reduce((sum, need) => sum + need, 0);
  const weights = rows.map((row) => row.grow);
  const weight = weights.reduce((sum, share) => sum + share, 0);
  return needs.map((need, index) => {
    const share = weight > 0 ? (weights[index] ?? 0) / weight : need / total;
    return need + (height - total) * share;
  });
}

function placeCell(cell: Cell, rect: Rect, needOf: NeedOf, page: PageGeometry): void {
  if (cell.rows !== undefined) {
    const needs = cell.rows.map((row) => rowNeed(row, rect.width, needOf));
    placeRows(cell.rows, stretched(cell.rows, needs, rect.height), rect, needOf, page);
    return;
  }
  if (cell.role === 'label') page.fills.push(rect);
  page.cells.push({ cell, rect });
}

function placeRows(
  rows: readonly Row[],
  heights: readonly number[],
  area: Rect,
  needOf: NeedOf,
  page: PageGeometry,
): void {
  let y = area.y;
  rows.forEach((row, index) => {
    const height = heights[index] ?? 0;
    if (index > 0) page.rules.push({ fromX: area.x, fromY: y, toX: area.x + area.width, toY: y });
    const widths = widthsOf(row.cells, area.width);
    let x = area.x;
    row.cells.forEach((cell, place) => {
      const width = widths[place] ?? 0;
      if (place > 0) page.rules.push({ fromX: x, fromY: y, toX: x, toY: y + height });
      placeCell(cell, { x, y, width, height }, needOf, page);
      x += width;
    });
    y += height;
  });
}

function placeLine(cells: readonly Cell[], area: Rect, page: PageGeometry): void {
  let x = area.x;
  widthsOf(cells, area.width).forEach((width, index) => {
    const cell = cells[index];
    if (cell !== undefined) page.cells.push({ cell, rect: { ...area, x, width } });
    x += width;
  });
}

function placeCut(words: string, area: Rect, page: PageGeometry): void {
  const [y, middle] = [area.y + area.height / 2, area.x + area.width / 2];
  page.cuts.push({ fromX: area.x, fromY: y, toX: middle - CUT_GAP, toY: y });
  page.cuts.push({ fromX: middle + CUT_GAP, fromY: y, toX: area.x + area.width, toY: y });
  page.cells.push({ cell: { role: 'content', pieces: [words], align: 'center' }, rect: area });
}

function blockNeed(block: Block, width: number, needOf: NeedOf): number {
  if (block.block !== 'table') return block.height * MM;
  return block.rows.reduce((sum, row) => sum + rowNeed(row, width, needOf), 0);
}

const weightOf = (block: Block): number =>
  block.block === 'table' ? block.rows.reduce((sum, row) => sum + row.grow, 0) : 0;

function placeBlock(block: Block, area: Rect, needOf: NeedOf, page: PageGeometry): void {
  if (block.block === 'line') placeLine(block.cells, area, page);
  if (block.block === 'cut') placeCut(block.words, area, page);
  if (block.block !== 'table') return;
  const needs = block.rows.map((row) => rowNeed(row, area.width, needOf));
  placeRows(block.rows, stretched(block.rows, needs, area.height), area, needOf, page);
  page.frames.push(area);
}

/** The area inside the margins. */
export const areaOf = ({ page }: FormLayout): Rect => ({
  x: page.left * MM,
  y: page.top * MM,
  width: (page.width - page.left - page.right) * MM,
  height: (page.height - page.top - page.bottom) * MM,
});

/**
 * Places the blocks below each other; rows with a weight share the height that is left.
 * Throws a RangeError when the blank form is too high for the page.
 */
export function placePage(layout: PageLayout, area: Rect, needOf: NeedOf): PageGeometry {
  const page: PageGeometry = { cells: [], fills: [], rules: [], frames: [], cuts: [] };
  const needs = layout.blocks.map((block) => blockNeed(block, area.width, needOf));
  const left = area.height - needs.reduce((sum, need) => sum + need, 0);
  if (left < -0.01)
    throw new RangeError(`The blank form is ${(-left / MM).toFixed(1)} mm too high for its page.`);
  const weight = layout.blocks.reduce((sum, block) => sum + weightOf(block), 0);
  let y = area.y;
  layout.blocks.forEach((block, index) => {
    const share = weight > 0 ? weightOf(block) / weight : 0;
    const height = (needs[index] ?? 0) + left * share;
    placeBlock(block, { ...area, y, height }, needOf, page);
    y += height;
  });
  return page;
}
