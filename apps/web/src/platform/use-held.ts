import { useState } from 'react';

export interface HeldRow<Row> {
  readonly id: string;
  /** As it is now, or as it was last when it is gone. */
  readonly row: Row;
  /** It belongs here no longer, e.g. because what was filtered by has changed. */
  readonly isGone: boolean;
}

export interface Held<Row> {
  readonly shown: readonly HeldRow<Row>[];
  /** How many have arrived since and wait to be shown. */
  readonly waiting: number;
  readonly showAll: () => void;
}

/**
 * What is being read stays where it is: later rows wait until they are asked for, rows that go are kept.
 * Until the first rows are current, which they need not be when a page is opened again, they simply follow.
 */
export function useHeld<Row>(
  rows: readonly Row[],
  idOf: (row: Row) => string,
  isCurrent: boolean,
): Held<Row> {
  const [order, setOrder] = useState<readonly string[] | null>(null);
  const [known] = useState(() => new Map<string, Row>());
  if (order === null && isCurrent) setOrder(rows.map(idOf));
  const now = new Set(rows.map(idOf));
  for (const row of rows) known.set(idOf(row), row);
  const held = order ?? [...now];
  const shown = held.flatMap((id): readonly HeldRow<Row>[] => {
    const row = known.get(id);
    return row === undefined ? [] : [{ id, row, isGone: !now.has(id) }];
  });
  const isShown = new Set(held);
  const waiting = rows.filter((row) => !isShown.has(idOf(row))).length;
  return { shown, waiting, showAll: () => setOrder(rows.map(idOf)) };
}
