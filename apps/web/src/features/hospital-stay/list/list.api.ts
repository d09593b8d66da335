import type { StayCountsResponse, StayPageResponse } from '@tsunagi/contracts';
import { type Answer, read } from '../../../platform/server.api.js';

/** Rows are fetched in parts of so many. */
export const PART = 100;

export const findCounts = (): Promise<Answer<StayCountsResponse>> =>
  read<StayCountsResponse>('/api/stays/counts');

/** The `part`-th part of the list that `query` asks for. */
export function listPart(query: string, part: number): Promise<Answer<StayPageResponse>> {
  return read<StayPageResponse>(`/api/stays?${query}&from=${part * PART}&limit=${PART}`);
}
