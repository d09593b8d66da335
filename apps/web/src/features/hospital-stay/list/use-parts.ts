import type { ListedStayResponse, StayPageResponse } from '@tsunagi/contracts';
import { useQueries } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { live } from '../../../platform/live.js';
import { queryClient } from '../../../platform/query-client.js';
import type { Answer } from '../../../platform/server.api.js';
import { isAtRest, isSame } from '../../../platform/steady.js';
import { listPart, PART } from './list.api.js';
import { partsIn, type Sight } from './use-sight.js';

const UNHEARD_MS = 30_000;

/** Parts are read again when a live notice says so; because time has passed only while none can come. */
const partOf = (query: string, part: number) => ({
  queryKey: ['stays', query, part],
  queryFn: () => listPart(query, part),
  staleTime: () => (live.get() === true ? Infinity : UNHEARD_MS),
});

const idsOf = ({ rows }: StayPageResponse): readonly string[] => rows.map(({ stayId }) => stayId);

type Parts = Map<number, StayPageResponse>;

const totalOf = (held: Parts): number | null => held.values().next().value?.total ?? null;

/** Takes what changes no place; what would is held back. @returns how many rows are new, or `null`. */
function take(held: Parts, latest: Parts): number | null {
  let news: number | null = null;
  for (const [part, page] of latest) {
    const was = held.get(part);
    const isStill = was === undefined || (isSame(idsOf(was), idsOf(page)) && was.total === page.total);
    if (isStill || isAtRest()) held.set(part, page);
    else news = Math.max(news ?? 0, page.total - was.total);
  }
  return news;
}

export interface PartsOfList {
  /** `null` until the first part has come. */
  readonly total: number | null;
  readonly rowAt: (index: number) => ListedStayResponse | undefined;
  /** New rows that are held back; `null`: what is shown is the latest. */
  readonly news: number | null;
  readonly show: () => void;
  readonly hasFailed: boolean;
  readonly retry: () => void;
}

/** The parts of a long list that are in sight, each fetched once. */
export function useParts(query: string, sight: Sight): PartsOfList {
  const held = useRef<Parts>(new Map());
  const wanted = partsIn(sight, totalOf(held.current));
  const [, draw] = useState(0);
  const results = useQueries({ queries: wanted.map((part) => partOf(query, part)) }, queryClient);
  const latest: Parts = new Map();
  for (const [place, { data }] of results.entries()) {
    const part = wanted[place];
    if (part !== undefined && data) latest.set(part, data.body);
  }
  const news = take(held.current, latest);
  return {
    total: totalOf(held.current),
    rowAt: (index) => held.current.get(Math.floor(index / PART))?.rows[index % PART],
    news,
    show: () => {
      held.current = new Map(latest);
      draw((count) => count + 1);
    },
    hasFailed: results.some(({ isError, data }) => isError && !data),
    retry: () => results.forEach((result) => void (result.isError && result.refetch())),
  };
}

/** Every row, for paper. */
export async function readAllParts(query: string, total: number): Promise<readonly ListedStayResponse[]> {
  const parts = Array.from({ length: Math.ceil(total / PART) }, (_, part) => part);
  const pages = await Promise.all(parts.map((part) => queryClient.fetchQuery(partOf(query, part))));
  return pages.flatMap(({ body }) => body.rows);
}

/** Rows that are here already, from the first on without a gap. */
export function loadedRows(query: string): readonly ListedStayResponse[] {
  const rows: ListedStayResponse[] = [];
  for (let part = 0; ; part++) {
    const answer = queryClient.getQueryData<Answer<StayPageResponse>>(['stays', query, part]);
    if (!answer || answer.body.rows.length === 0) return rows;
    rows.push(...answer.body.rows);
  }
}
