import type { Cell } from '../layouts/form-layout.js';
import type { Look } from './looks.js';
import { breakLines, heightOf, LEADING, type Line, type Paragraph, type SizeOf } from './paragraph.js';
import { type Drawing, POINTS_PER_MILLIMETRE, type Rect, type Run, type Tick } from './sheet.js';
import { trackingOf } from './looks.js';

/** A paragraph broken into lines at the sizes it was given. */
export interface Setting {
  readonly paragraph: Paragraph;
  readonly lines: readonly Line[];
  readonly sizeOf: SizeOf;
  readonly leading: number;
  readonly height: number;
}

const SHRINK_STEP = 0.04;
/** The middle of a Japanese character lies this far above its baseline, in ems. */
const MIDDLE = 0.36;
export const PADDING_X = 1 * POINTS_PER_MILLIMETRE;
export const PADDING_Y = 0.35 * POINTS_PER_MILLIMETRE;

/** Sizes shrink together, none below the floor. */
const sizesAt =
  (look: Look, scale: number): SizeOf =>
  (style) =>
    Math.min(look.sizes[style], Math.max(look.floor, look.sizes[style] * scale));

export function setAt(
  paragraph: Paragraph,
  width: number,
  look: Look,
  scale: number,
  leading = LEADING,
): Setting {
  const sizeOf = sizesAt(look, scale);
  const lines = breakLines(paragraph, width, sizeOf);
  return { paragraph, lines, sizeOf, leading, height: heightOf(lines, leading) };
}

/** One character a line. */
export function setStacked(paragraph: Paragraph, look: Look): Setting {
  const sizeOf = sizesAt(look, 1);
  const lines = paragraph.map((atom, index): Line => {
    const size = sizeOf(atom.span.style);
    return { from: index, to: index + 1, width: atom.advance * size, size };
  });
  return { paragraph, lines, sizeOf, leading: LEADING, height: heightOf(lines, LEADING) };
}

export const HEIGHT_TOLERANCE = 0.05;

export const isWithin = (setting: Setting, height: number): boolean =>
  setting.height <= height + HEIGHT_TOLERANCE;

/** Least height of the text at the floor, were its lines filled to the last point. */
function leastHeight(paragraph: Paragraph, width: number, look: Look): number {
  const length = paragraph.reduce((sum, atom) => sum + (atom.isSpace ? 0 : atom.advance), 0) * look.floor;
  return Math.floor(length / width) * look.floor * LEADING;
}

/** The largest setting that fits, or `null` when none does down to the floor. */
export function setWithin(paragraph: Paragraph, width: number, height: number, look: Look): Setting | null {
  if (leastHeight(paragraph, width, look) > height + HEIGHT_TOLERANCE) return null;
  const largest = paragraph.reduce((size, atom) => Math.max(size, look.sizes[atom.span.style]), look.floor);
  const lowest = look.floor / largest;
  for (let scale = 1; ; scale = Math.max(lowest, scale - SHRINK_STEP)) {
    const setting = setAt(paragraph, width, look, scale);
    if (isWithin(setting, height)) return setting;
    if (scale <= lowest) return null;
  }
}

function lineDrawing(setting: Setting, line: Line, left: number, baseline: number): Drawing {
  const runs: Run[] = [];
  const ticks: Tick[] = [];
  let x = left;
  let run: { face: Run['face']; shapes: Run['shapes'][number][]; size: number } | null = null;
  for (const atom of setting.paragraph.slice(line.from, line.to)) {
    const { shape, span } = atom;
    const size = setting.sizeOf(span.style);
    if (shape === null) run = null;
    else if (run !== null && run.face === shape.face && run.size === size) run.shapes.push(shape);
    else {
      run = { face: shape.face, shapes: [shape], size };
      runs.push({
        x,
        baseline,
        size,
        face: run.face,
        shapes: run.shapes,
        tracking: trackingOf(span.style) * size,
      });
    }
    if (shape?.ticked) ticks.push({ x, baseline, size });
    x += atom.advance * size;
  }
  return { runs, ticks };
}

const startOf = (align: Cell['align'], free: number): number =>
  align === 'center' ? free / 2 : align === 'right' ? free : 0;

/** Places a setting into a cell. */
export function draw(
  setting: Setting,
  rect: Rect,
  align: Cell['align'],
  vertical: Cell['vertical'],
): Drawing {
  const width = rect.width - 2 * PADDING_X;
  const free = Math.max(0, rect.height - setting.height);
  let y = rect.y + (vertical === 'top' ? Math.min(PADDING_Y, free) : free / 2);
  const drawings = setting.lines.map((line) => {
    const tracking = trackingOf(setting.paragraph[line.to - 1]?.span.style ?? 'fixed') * line.size;
    const x = rect.x + PADDING_X + startOf(align, width - line.width + tracking);
    const baseline = y + (line.size * setting.leading) / 2 + line.size * MIDDLE;
    y += line.size * setting.leading;
    return lineDrawing(setting, line, x, baseline);
  });
  return {
    runs: drawings.flatMap((drawing) => drawing.runs),
    ticks: drawings.flatMap((drawing) => drawing.ticks),
  };
}
