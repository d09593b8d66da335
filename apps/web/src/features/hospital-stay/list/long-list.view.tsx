import type { ListedStayResponse } from '@tsunagi/contracts';
import { defaultRangeExtractor, type Range, useWindowVirtualizer } from '@tanstack/react-virtual';
import { type FocusEvent, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { listTexts as texts } from './labels.ja.js';
import { StayRow } from './row.view.js';

/** Height of a row before it is measured. */
const USUAL_HEIGHT = 124;
const BEYOND = 8;

interface LongListProps {
  readonly total: number;
  readonly rowAt: (index: number) => ListedStayResponse | undefined;
  readonly today: string;
  readonly atHospital: boolean;
  /** First and last row in sight, a few beyond included. */
  readonly onSight: (first: number, last: number) => void;
}

/** The row that has the focus stays, wherever one scrolls. */
const withFocused =
  (focused: number | null) =>
  (range: Range): number[] => {
    const shown = defaultRangeExtractor(range);
    if (focused === null || shown.includes(focused)) return shown;
    return [...shown, focused].sort((left, right) => left - right);
  };

function useFocusedRow() {
  const [focused, setFocused] = useState<number | null>(null);
  const onFocus = ({ target }: FocusEvent<HTMLElement>): void => {
    const place = target.closest<HTMLElement>('[data-index]')?.dataset['index'];
    setFocused(place === undefined ? null : Number(place));
  };
  return { focused, onFocus, onBlur: () => setFocused(null) };
}

/** Where the rows in sight stand; the list begins somewhere below the top of the page. */
function useRowsInSight(total: number, focused: number | null) {
  const list = useRef<HTMLUListElement>(null);
  const [margin, setMargin] = useState(0);
  useLayoutEffect(() => setMargin(list.current?.offsetTop ?? 0), [total]);
  const virtual = useWindowVirtualizer({
    ...{ count: total, estimateSize: () => USUAL_HEIGHT, overscan: BEYOND, scrollMargin: margin },
    rangeExtractor: withFocused(focused),
  });
  return { list, virtual, rows: virtual.getVirtualItems(), margin };
}

/** Only what is in sight stands in the page; each row says which of how many it is. */
export function LongList({ total, onSight, ...shown }: LongListProps) {
  const { focused, onFocus, onBlur } = useFocusedRow();
  const { list, virtual, rows, margin } = useRowsInSight(total, focused);
  const { startIndex: first, endIndex: last } = virtual.range ?? { startIndex: 0, endIndex: 0 };
  useEffect(() => onSight(first, last), [first, last, onSight]);
  return (
    <ul
      ref={list}
      className="lines long-list screen-only"
      aria-label={texts.list}
      style={{ height: virtual.getTotalSize() }}
      onFocus={onFocus}
      onBlur={onBlur}
    >
      {rows.map(({ index, key, start }) => (
        <li
          key={key}
          ref={virtual.measureElement}
          data-index={index}
          aria-setsize={total}
          aria-posinset={index + 1}
          style={{ transform: `translateY(${start - margin}px)` }}
        >
          <RowAt {...shown} index={index} />
        </li>
      ))}
    </ul>
  );
}

type RowAtProps = Pick<LongListProps, 'rowAt' | 'today' | 'atHospital'> & { readonly index: number };

function RowAt({ rowAt, index, today, atHospital }: RowAtProps) {
  const stay = rowAt(index);
  return stay ? (
    <StayRow stay={stay} today={today} atHospital={atHospital} />
  ) : (
    <p className="line quiet row-to-come">{texts.loadingRow}</p>
  );
}
