import type { PageOf } from '../../platform/paged-list.js';
import { type Answer, read } from '../../platform/server.api.js';
import type { PreparationStatus, WatchLine } from './watch.model.js';

export function listWatch(
  status: PreparationStatus | null,
  after: string | null,
): Promise<Answer<PageOf<WatchLine>>> {
  const query = new URLSearchParams({ ...(status ? { status } : {}), ...(after ? { cursor: after } : {}) });
  return read<PageOf<WatchLine>>(`/api/watch?${query}`);
}
