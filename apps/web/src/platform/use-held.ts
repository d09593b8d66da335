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

/** What is being read stays where it is: later rows wait until they are asked for, rows that go are kept. */
export function useHeld<Row>(rows: readonly Row[], idOf: (row: Row) => string): Held<Row> {
  const [order, setOrder] = useState(() => rows.map(idOf));
  const [known] = useState(() => new Map<string, Row>());
  const now = new Set(rows.map(idOf));
  for (const row of rows) known.set(idOf(row), row);
  const shown = order.flatMap((id): readonly HeldRow<Row>[] => {
    const row = known.get(id);
    return row === undefined ? [] : [{ id, row, isGone: !now.has(id) }];
  });
  const isShown = new Set(order);
  const waiting = rows.filter((row) => !isShown.has(idOf(row))).length;
  return { shown, waiting, showAll: () => setOrder(rows.map(idOf)) };
}
