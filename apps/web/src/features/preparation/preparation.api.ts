import type { WatchPageResponse } from '@tsunagi/contracts';
import { type Answer, read } from '../../platform/server.api.js';
import type { PreparationStatus } from './watch.model.js';

export function listWatch(
  status: PreparationStatus | null,
  after: string | null,
): Promise<Answer<WatchPageResponse>> {
  const query = new URLSearchParams({ ...(status ? { status } : {}), ...(after ? { cursor: after } : {}) });
  return read<WatchPageResponse>(`/api/watch?${query}`);
}
