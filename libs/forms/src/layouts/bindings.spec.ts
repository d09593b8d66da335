import { admissionSheet2024, fieldsOf, liaisonNote2026 } from '@tsunagi/contracts';
import type { Block, Cell, FormLayout, Piece } from './form-layout.js';
import { layoutOf } from './layout-of.js';

const cellsOf = (cells: readonly Cell[]): readonly Cell[] =>
  cells.flatMap((cell) => [cell, ...cellsOf((cell.rows ?? []).flatMap((row) => row.cells))]);

function cellsOfBlock(block: Block): readonly Cell[] {
  if (block.block === 'line') return cellsOf(block.cells);
  return block.block === 'table' ? cellsOf(block.rows.flatMap((row) => row.cells)) : [];
}

const piecesOf = (layout: FormLayout): readonly Piece[] =>
  layout.pages
    .flatMap((page) => page.blocks.flatMap(cellsOfBlock))
    .concat(cellsOf(layout.continuation.heading))
    .flatMap((cell) => cell.pieces);

const boundPaths = (layout: FormLayout): ReadonlySet<string> =>
  new Set(
    piecesOf(layout).flatMap((piece) => (typeof piece === 'object' && 'path' in piece ? [piece.path] : [])),
  );

const optionsOf = (layout: FormLayout, path: string): readonly string[] =>
  fieldsOf(layout.catalogue)
    .find((field) => field.path === path)
    ?.options?.map((option) => option.code) ?? [];

function codesOf(piece: Piece, layout: FormLayout, path: string): readonly string[] {
  if (typeof piece === 'string' || !('path' in piece) || piece.path !== path) return [];
  if (piece.piece === 'groupedOption') return Object.keys(piece.shown);
  return piece.piece === 'options' ? (piece.codes ?? optionsOf(layout, path)) : [];
}

const shownCodes = (layout: FormLayout, path: string): ReadonlySet<string> =>
  new Set(piecesOf(layout).flatMap((piece) => codesOf(piece, layout, path)));

describe.each([
  { edition: 'admission-sheet/2024', catalogue: admissionSheet2024 },
  { edition: 'liaison-note/2026', catalogue: liaisonNote2026 },
])('layout of $edition', ({ edition, catalogue }) => {
  const layout = layoutOf(edition);
  const paths = fieldsOf(catalogue).map((field) => field.path);

  it('binds every field of its catalogue or says why paper leaves it out', () => {
    const told = new Set([...boundPaths(layout), ...Object.keys(layout.notPrinted)]);
    expect(paths.filter((path) => !told.has(path))).toEqual([]);
    expect(Object.values(layout.notPrinted).filter((reason) => reason.length < 10)).toEqual([]);
  });

  it('binds, masks and leaves out only fields that the catalogue has', () => {
    const named = [...boundPaths(layout), ...Object.keys(layout.notPrinted), ...Object.keys(layout.masks)];
    expect(named.filter((path) => !paths.includes(path))).toEqual([]);
    expect(Object.keys(layout.notPrinted).filter((path) => boundPaths(layout).has(path))).toEqual([]);
  });

  it('prints a box for every option', () => {
    const hidden = fieldsOf(catalogue)
      .filter((field) => field.options !== undefined && boundPaths(layout).has(field.path))
      .flatMap((field) =>
        optionsOf(layout, field.path)
          .filter((code) => !shownCodes(layout, field.path).has(code))
          .map((code) => `${field.path} ${code}`),
      );
    expect(hidden).toEqual([]);
  });

  it('masks every name, number and place of a person that is not staff', () => {
    const personal = paths.filter((path) =>
      /^(person|client|family)\..*(name|kana|birthDate|address|tel)$/i.test(path),
    );
    expect(personal.filter((path) => layout.masks[path] === undefined)).toEqual([]);
  });
});

it('an unknown edition is refused', () => {
  expect(() => layoutOf('admission-sheet/1999')).toThrow(RangeError);
});
