import type { BoxSize, CatalogueField, DocumentValue, DocumentValues, PrintedBox } from '@tsunagi/contracts';
import { fieldsOf } from '@tsunagi/contracts';
import type { Cell, FieldPiece, FormLayout, ListPiece, Piece } from './layouts/form-layout.js';
import { layoutOf } from './layouts/layout-of.js';
import { shapers } from './lost-characters.js';
import { Binder, type Facts, LONG_KINDS } from './renderer/bind.js';
import { readEntered } from './renderer/entered.js';
import type { PlacedCell } from './renderer/geometry.js';
import { looks } from './renderer/looks.js';
import { LEADING } from './renderer/paragraph.js';
import { HEIGHT_TOLERANCE, PADDING_X, PADDING_Y } from './renderer/setting.js';
import type { Span } from './renderer/spans.js';
import { templateOf } from './renderer/template.js';

type BoxPiece = PrintedBox['pieces'][number];

/** The longest that can stand beside a text: room that is promised is there whatever else is filled in. */
function longestOf({ kind, options = [], max = 999 }: CatalogueField): DocumentValue {
  const codes = options.map(({ code }) => code);
  const longest: Partial<Record<CatalogueField['kind'], DocumentValue>> = {
    date: '1988-12-31',
    time: '23:59',
    bool: true,
    int: max,
    dec: max,
    enum1: codes.at(-1) ?? null,
    enumN: codes,
  };
  return longest[kind] ?? 'ア　ア';
}

function longestValues({ catalogue }: FormLayout): DocumentValues {
  return Object.fromEntries(fieldsOf(catalogue).map((field) => [field.path, longestOf(field)]));
}

const takesText = (piece: Piece, layout: FormLayout): piece is FieldPiece | ListPiece => {
  if (typeof piece === 'string') return false;
  if (piece.piece === 'list') return true;
  if (piece.piece !== 'field' || piece.as === 'initials') return false;
  const field = fieldsOf(layout.catalogue).find(({ path }) => path === piece.path);
  return field !== undefined && LONG_KINDS.includes(field.kind);
};

function fieldOf(piece: FieldPiece | ListPiece): BoxPiece {
  const { path, lead } = piece;
  const suffix = piece.piece === 'field' ? piece.suffix : '';
  return {
    path,
    ...(lead === '' ? {} : { lead }),
    ...(suffix === '' ? {} : { suffix }),
    ...(piece.piece === 'field' && piece.room > 0 && lead + suffix !== '' ? { always: true } : {}),
  };
}

const wordsOf = ({ text, kept, joined }: Span): BoxPiece => ({
  words: text,
  ...(kept ? { kept } : {}),
  ...(joined ? { joined } : {}),
});

/** Neighbours that may be broken anywhere are one. */
function merged(pieces: readonly BoxPiece[]): readonly BoxPiece[] {
  return pieces.reduce<readonly BoxPiece[]>((before, piece) => {
    const last = before.at(-1);
    const isPlain = 'words' in piece && !piece.kept && !piece.joined;
    if (!isPlain || last === undefined || !('words' in last) || last.kept) return [...before, piece];
    return [...before.slice(0, -1), { ...last, words: last.words + piece.words }];
  }, []);
}

const NO_FACTS: Facts = { reference: 'K7Q2-93XM-4TD8-1', issuer: '', issuedAt: '', edition: '', page: '' };

function piecesOf(cell: Cell, layout: FormLayout): readonly BoxPiece[] {
  const entered = readEntered(layout, longestValues(layout), { look: 'print', identity: 'full' });
  const binder = new Binder(entered, NO_FACTS);
  const pieces = cell.pieces.flatMap((piece): readonly BoxPiece[] =>
    takesText(piece, layout) ? [fieldOf(piece)] : binder.cell({ ...cell, pieces: [piece] }).map(wordsOf),
  );
  return merged(pieces);
}

function sizeOf({ rect }: PlacedCell, look: keyof typeof looks): BoxSize {
  const { floor } = looks[look];
  const height = rect.height - 2 * PADDING_Y + HEIGHT_TOLERANCE;
  return {
    width: Math.floor(((rect.width - 2 * PADDING_X) / floor) * 1000) / 1000,
    lines: Math.floor(height / (floor * LEADING)),
  };
}

const isWithheld = ({ pieces }: Cell, layout: FormLayout): boolean => {
  const { isWithheld: isLeftOut } = readEntered(layout, {}, { look: 'fax', identity: 'full' });
  return pieces.some((piece) => typeof piece === 'object' && 'path' in piece && isLeftOut(piece.path));
};

/** Every box of the form that takes free text, as the browser measures it. */
export function printedBoxes(edition: string): readonly PrintedBox[] {
  const layout = layoutOf(edition);
  const report = (): void => undefined;
  const cellsIn = (look: keyof typeof looks): readonly PlacedCell[] =>
    templateOf(layout, look, { shapers, report }).pages.flatMap(({ cells }) => cells);
  const fax = cellsIn('fax');
  return cellsIn('print').flatMap((placed, index) => {
    const twin = fax[index];
    if (twin === undefined || !placed.cell.pieces.some((piece) => takesText(piece, layout))) return [];
    const onFax = isWithheld(twin.cell, layout) ? null : sizeOf(twin, 'fax');
    return [{ print: sizeOf(placed, 'print'), fax: onFax, pieces: piecesOf(placed.cell, layout) }];
  });
}
