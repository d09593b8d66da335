import type { Weight } from '../fonts.js';
import type { TextStyle } from '../layouts/form-layout.js';
import { clustersOf } from './clusters.js';
import { breaksBehind, MAY_BREAK, MUST_BREAK, NO_BREAK, type BreakKind } from './kinsoku.js';
import { isBold, trackingOf } from './looks.js';
import type { Shape, Shaper } from './shaping.js';
import type { Span } from './spans.js';

/** One character as it stands in a paragraph. */
export interface Atom {
  /** `null` for room left free and for a line end. */
  readonly shape: Shape | null;
  readonly span: Span;
  /** In ems of its style, tracking included. */
  readonly advance: number;
  readonly isSpace: boolean;
  readonly breakBehind: BreakKind;
}

export type Paragraph = readonly Atom[];

/** A character that was asked for and is not on the paper as asked. */
export interface Loss {
  /** `null` for words that belong to no field. */
  readonly path: string | null;
  readonly character: string;
  readonly kind: 'missing' | 'variantLost';
}

export interface Shapers {
  readonly shapers: Readonly<Record<Weight, Shaper>>;
  readonly report: (loss: Loss) => void;
}

/** Free room behaves like a full-width space. */
const ROOM = '　';
const weightOf = (style: TextStyle): Weight => (isBold(style) ? 'bold' : 'regular');

/** A line may end inside a span unless it is kept, and behind it unless the next one is joined to it. */
function breakOf(found: BreakKind, span: Span, next: Span | undefined): BreakKind {
  if (found !== MAY_BREAK) return found;
  const isForbidden = next === span ? span.kept : next?.joined === true;
  return isForbidden ? NO_BREAK : MAY_BREAK;
}

function shapeFor(cluster: string, span: Span, { shapers, report }: Shapers): Shape | null {
  if (span.room > 0 || cluster === '\n') return null;
  const shape = shapers[weightOf(span.style)].shape(cluster);
  if (shape.outcome !== 'exact') report({ path: span.path, character: cluster, kind: shape.outcome });
  return shape;
}

function atomOf(cluster: string, span: Span, breakBehind: BreakKind, shapers: Shapers): Atom {
  const shape = shapeFor(cluster, span, shapers);
  const advance = shape === null ? span.room : shape.advance + trackingOf(span.style);
  const isSpace = shape !== null && (cluster === '　' || cluster === ' ');
  return { shape, span, advance, isSpace, breakBehind };
}

/** Shapes the spans and says where their lines may end. */
export function paragraphOf(spans: readonly Span[], shapers: Shapers): Paragraph {
  const clusters: string[] = [];
  const owners: Span[] = [];
  for (const span of spans) {
    for (const cluster of span.room > 0 ? [ROOM] : clustersOf(span.text)) {
      clusters.push(cluster);
      owners.push(span);
    }
  }
  const breaks = breaksBehind(clusters);
  return owners.map((span, index) => {
    const breakBehind = breakOf(breaks[index] ?? NO_BREAK, span, owners[index + 1]);
    return atomOf(clusters[index] ?? '', span, breakBehind, shapers);
  });
}

/** Part of a paragraph on one line; lengths in points. */
export interface Line {
  readonly from: number;
  /** Behind the last atom. */
  readonly to: number;
  readonly width: number;
  /** The largest size on the line. */
  readonly size: number;
}

export type SizeOf = (style: TextStyle) => number;

/** Spaces and line ends hang over the end of a line. */
const hangs = (atom: Atom | undefined): boolean => atom?.isSpace === true || atom?.breakBehind === MUST_BREAK;

function lineOf(paragraph: Paragraph, from: number, end: number, sizeOf: SizeOf): Line {
  let to = end;
  while (to > from && hangs(paragraph[to - 1])) to--;
  let [width, size] = [0, 0];
  for (const atom of paragraph.slice(from, to)) {
    const atomSize = sizeOf(atom.span.style);
    width += atom.advance * atomSize;
    size = Math.max(size, atomSize);
  }
  return { from, to, width, size: size || sizeOf(paragraph[from]?.span.style ?? 'fixed') };
}

/** A hair of tolerance, so that a text measured for a box fits into it. */
const TOLERANCE = 0.01;

/** Where the line that starts at `from` ends: the last allowed place that fits, else the last character that does. */
function lineEnd(paragraph: Paragraph, from: number, width: number, sizeOf: SizeOf): number {
  let [used, allowed] = [0, -1];
  for (let index = from; index < paragraph.length; index++) {
    const atom = paragraph[index];
    if (atom === undefined) break;
    used += atom.advance * sizeOf(atom.span.style);
    if (used > width + TOLERANCE && !atom.isSpace)
      return allowed > from ? allowed : Math.max(index, from + 1);
    if (atom.breakBehind === MUST_BREAK) return index + 1;
    if (atom.breakBehind === MAY_BREAK) allowed = index + 1;
  }
  return paragraph.length;
}

export function breakLines(paragraph: Paragraph, width: number, sizeOf: SizeOf): readonly Line[] {
  const lines: Line[] = [];
  for (let from = 0; from < paragraph.length;) {
    const end = lineEnd(paragraph, from, width, sizeOf);
    lines.push(lineOf(paragraph, from, end, sizeOf));
    from = end;
  }
  return lines;
}

/** Line height in sizes: inside the boxes of a form, and where a text runs on for a page. */
export const LEADING = 1.22;
export const OPEN_LEADING = 1.4;

export const heightOf = (lines: readonly Line[], leading: number): number =>
  lines.reduce((sum, line) => sum + line.size * leading, 0);
