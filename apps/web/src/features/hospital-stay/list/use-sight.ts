import { useCallback, useRef, useState } from 'react';
import { PART } from './list.api.js';

/** Who flies past is not fetched. */
const PAUSE_MS = 100;
const BEFORE = 10;
const AFTER = 30;

export type Sight = readonly [first: number, last: number];

/** The parts that hold these rows and some around them; the first one as long as nobody knows how many there are. */
export function partsIn([first, last]: Sight, total: number | null): readonly number[] {
  const from = Math.floor(Math.max(0, first - BEFORE) / PART);
  const end = total === null ? 1 : Math.max(1, Math.ceil(total / PART));
  const to = Math.min(Math.floor((last + AFTER) / PART), end - 1);
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, place) => from + place);
}

/** First and last row in sight, once the scrolling pauses. */
export function useSight() {
  const [range, setRange] = useState<Sight>([0, 0]);
  const pause = useRef<ReturnType<typeof setTimeout>>(undefined);
  const onSight = useCallback((first: number, last: number): void => {
    clearTimeout(pause.current);
    pause.current = setTimeout(() => setRange([first, last]), PAUSE_MS);
  }, []);
  return { range, onSight };
}
