import { words } from '../layouts/pieces.js';
import { markText, type FormMark } from './form-options.js';
import { POINTS_PER_MILLIMETRE as MM, type Rect, type Segment } from './sheet.js';
import type { Cell } from '../layouts/form-layout.js';

/** Marks stand in frames from the left at the head of every page. */
export interface PlacedMark {
  readonly cell: Cell;
  readonly rect: Rect;
}

const MARK_HEIGHT = 6 * MM;
const CHARACTER_WIDTH = 4.2 * MM;
const GAP = 1.5 * MM;

export function placeMarks(marks: readonly FormMark[], area: Rect): readonly PlacedMark[] {
  let x = area.x;
  return marks.map((mark) => {
    const text = markText(mark);
    const width = ([...text].length + 0.8) * CHARACTER_WIDTH;
    const rect = { x, y: area.y, width, height: MARK_HEIGHT };
    x += width + GAP;
    return { cell: { role: 'content', pieces: [words(text, 'heading')], align: 'center' }, rect };
  });
}

/** A withdrawn form is struck through from corner to corner, readable but not usable. */
export function strikes(marks: readonly FormMark[], area: Rect): readonly Segment[] {
  if (!marks.some((mark) => mark.kind === 'withdrawn')) return [];
  return [0, 2 * MM].map((shift) => ({
    fromX: area.x,
    fromY: area.y + area.height - shift,
    toX: area.x + area.width,
    toY: area.y + 10 * MM - shift,
  }));
}
