import type { FoundStaysResponse } from '@tsunagi/contracts';
import { type Answer, readAsking } from '../../platform/server.api.js';
import type { searchScopes } from './labels.ja.js';

export type SearchScope = keyof typeof searchScopes;

const OPEN: Readonly<Record<SearchScope, { readonly open?: boolean }>> = {
  all: {},
  open: { open: true },
  closed: { open: false },
};

/** The name goes in the body, never in the address. `after`: cursor of the page before. */
export function searchStays(
  query: string,
  scope: SearchScope,
  after: string | null,
): Promise<Answer<FoundStaysResponse>> {
  const part = after === null ? {} : { cursor: after };
  return readAsking<FoundStaysResponse>('/api/stays/search', { query, ...OPEN[scope], ...part });
}
