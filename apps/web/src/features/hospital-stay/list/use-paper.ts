import type { ListedStayResponse } from '@tsunagi/contracts';
import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { readAllParts } from './use-parts.js';

/** More is not read by anybody. */
export const MOST_PRINTED = 500;

interface Paper {
  readonly rows: readonly ListedStayResponse[];
  readonly isBusy: boolean;
  readonly print: () => void;
}

/** Fetches the rows that are not here yet, then prints; 印刷 in the browser's menu prints what is here. */
export function usePaper(query: string, total: number, loaded: () => readonly ListedStayResponse[]): Paper {
  const [rows, setRows] = useState<readonly ListedStayResponse[]>([]);
  const [isBusy, setIsBusy] = useState(false);
  useEffect(() => {
    const fill = (): void => flushSync(() => setRows(loaded()));
    const empty = (): void => setRows([]);
    window.addEventListener('beforeprint', fill);
    window.addEventListener('afterprint', empty);
    return () => {
      window.removeEventListener('beforeprint', fill);
      window.removeEventListener('afterprint', empty);
    };
  }, [loaded]);
  const print = (): void => {
    setIsBusy(true);
    void readAllParts(query, total)
      .then(() => window.print())
      .finally(() => setIsBusy(false));
  };
  return { rows, isBusy, print };
}
