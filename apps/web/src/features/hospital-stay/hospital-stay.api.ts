import type { PageOf } from '../../platform/paged-list.js';
import { type Answer, read } from '../../platform/server.api.js';
import type { StayLine } from './stay.model.js';

/** `after`: cursor of the page before. */
export function listStays(isOpen: boolean, after: string | null): Promise<Answer<PageOf<StayLine>>> {
  const query = new URLSearchParams({ open: String(isOpen), ...(after ? { cursor: after } : {}) });
  return read<PageOf<StayLine>>(`/api/stays?${query}`);
}
