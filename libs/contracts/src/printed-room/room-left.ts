import { admissionSheet2024Boxes } from '../admission-sheet/2024.room.js';
import { liaisonNote2026Boxes } from '../liaison-note/2026.room.js';
import { countLines, type Stretch } from './line-setting.js';
import { clustersOf, visibleText } from './printed-text.js';
import type { BoxSize, PrintedBox, PrintedField, PrintedWords } from './room.js';

const boxesOfEdition: Readonly<Record<string, readonly PrintedBox[]>> = {
  'admission-sheet/2024': admissionSheet2024Boxes,
  'liaison-note/2026': liaisonNote2026Boxes,
};

/** How much more the printed box takes. */
export interface RoomLeft {
  /** Full-width characters that can follow; below zero: characters too many. */
  readonly left: number;
  /** Lines of the box that are still empty. */
  readonly lines: number;
  /** The box says 「別紙に続く」 and the whole text stands on a continuation sheet. */
  readonly goesToContinuation: boolean;
}

export interface RoomOptions {
  /** The letters of a fax are larger. */
  readonly look?: 'print' | 'fax';
  /** What else is filled in: several texts may share a box. */
  readonly values?: Readonly<Record<string, unknown>>;
}

type Question = Pick<Required<RoomOptions>, 'values'> & { readonly path: string };

const isField = (piece: PrintedWords | PrintedField): piece is PrintedField => 'path' in piece;

function textOf(value: unknown): string {
  if (typeof value === 'string') return visibleText(value).replace(/\n+$/, '');
  if (!Array.isArray(value)) return '';
  const rows = value.map((row: object) => Object.values(row) as readonly unknown[]);
  return rows.map((cells) => cells.filter((cell) => cell !== null && cell !== '').join(' ')).join(' ／ ');
}

const words = (text: string, kept = false, joined = false): Stretch => ({ text, kept, joined });

function fieldStretches({ lead = '', suffix = '', always }: PrintedField, text: string): readonly Stretch[] {
  if (text === '' && always !== true) return [];
  return [words(lead), words(text), words(suffix, true, true)].filter((stretch) => stretch.text !== '');
}

function stretchesIn(box: PrintedBox, { path, values }: Question, text: string): readonly Stretch[] {
  return box.pieces.flatMap((piece) => {
    if (!isField(piece)) return [words(piece.words, piece.kept, piece.joined)];
    return fieldStretches(piece, piece.path === path ? text : textOf(values[piece.path]));
  });
}

/** The largest number up to `most` for which it holds; it holds for every smaller one. */
function largest(most: number, holds: (candidate: number) => boolean): number {
  let [low, high] = [0, most];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (holds(middle)) low = middle;
    else high = middle - 1;
  }
  return low;
}

const A_FULL_WIDTH_CHARACTER = '国';

function roomIn(box: PrintedBox, { width, lines }: BoxSize, question: Question, text: string): RoomLeft {
  const linesOf = (candidate: string): number => countLines(stretchesIn(box, question, candidate), width);
  const fits = (candidate: string): boolean => linesOf(candidate) <= lines;
  const used = linesOf(text);
  if (used <= lines) {
    const most = Math.ceil(width * lines);
    const left = largest(most, (count) => fits(text + A_FULL_WIDTH_CHARACTER.repeat(count)));
    return { left, lines: lines - used, goesToContinuation: false };
  }
  const clusters = clustersOf(text);
  const kept = largest(clusters.length, (count) => fits(clusters.slice(0, count).join('')));
  return { left: kept - clusters.length, lines: 0, goesToContinuation: true };
}

const holds = ({ pieces }: PrintedBox, path: string): boolean =>
  pieces.some((piece) => isField(piece) && piece.path === path);

/**
 * How much more text the printed box of a field takes at its smallest size of letters; `null` for a field
 * without free text. Counts as the printer does, without a font: a kanji is 1, other signs by their width.
 */
export function roomLeft(
  formEdition: string,
  path: string,
  text: string,
  { look = 'print', values = {} }: RoomOptions = {},
): RoomLeft | null {
  const boxes = (boxesOfEdition[formEdition] ?? []).filter((box) => holds(box, path));
  const rooms = boxes.flatMap((box) => {
    const size = box[look];
    return size === null ? [] : [roomIn(box, size, { path, values }, textOf(text))];
  });
  return rooms.reduce<RoomLeft | null>(
    (least, room) => (least === null || room.left < least.left ? room : least),
    null,
  );
}
