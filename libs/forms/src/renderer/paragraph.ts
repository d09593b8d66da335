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

interface Piece {
  readonly cluster: string;
  readonly span: Span;
  readonly isSpanEnd: boolean;
  readonly next: Span | undefined;
}

/** Free room behaves like a full-width space. */
const ROOM = '　';
const weightOf = (style: TextStyle): Weight => (isBold(style) ? 'bold' : 'regular');

function piecesOf(spans: readonly Span[]): readonly Piece[] {
  return spans.flatMap((span, index) => {
    const clusters = span.room > 0 ? [ROOM] : clustersOf(span.text);
    const next = spans[index + 1];
    return clusters.map((cluster, place) => ({
      cluster,
      span,
      isSpanEnd: place === clusters.length - 1,
      next,
    }));
  });
}

function breakOf(piece: Piece, found: BreakKind): BreakKind {
  if (found !== MAY_BREAK) return found;
  if (!piece.isSpanEnd) return piece.span.kept ? NO_BREAK : MAY_BREAK;
  return piece.next?.joined ? NO_BREAK : MAY_BREAK;
}

function shapeFor(piece: Piece, { shapers, report }: Shapers): Shape | null {
  if (piece.span.room > 0 || piece.cluster === '\n') return null;
  const shape = shapers[weightOf(piece.span.style)].shape(piece.cluster);
  if (shape.outcome !== 'exact') {
    report({ path: piece.span.path, character: piece.cluster, kind: shape.outcome });
  }
  return shape;
}

/** Shapes the spans and says where their lines may end. */
export function paragraphOf(spans: readonly Span[], shapers: Shapers): Paragraph {
  const pieces = piecesOf(spans.filter((span) => span.text !== '' || span.room > 0));
  const breaks = breaksBehind(pieces.map((piece) => piece.cluster));
  return pieces.map((piece, index) => {
    const shape = shapeFor(piece, shapers);
    const advance =
      piece.span.room > 0 ? piece.span.room : (shape?.advance ?? 0) + trackingOf(piece.span.style);
    return {
      shape,
      span: piece.span,
      advance: piece.cluster === '\n' ? 0 : advance,
      isSpace: piece.span.room === 0 && (piece.cluster === '　' || piece.cluster === ' '),
      breakBehind: breakOf(piece, breaks[index] ?? NO_BREAK),
    };
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

export const LEADING = 1.22;

export const heightOf = (lines: readonly Line[]): number =>
  lines.reduce((sum, line) => sum + line.size * LEADING, 0);
