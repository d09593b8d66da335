import type { PreparationPreview } from '@tsunagi/contracts';
import { type Answer, read } from '../server.api.js';

/** What a discharge on `expectedOn` would leave for preparation; without it, what the real date leaves. */
export function findPreview(stayId: string, expectedOn?: string | null): Promise<Answer<PreparationPreview>> {
  const query = expectedOn ? `?${new URLSearchParams({ expectedOn })}` : '';
  return read<PreparationPreview>(`/api/stays/${stayId}/preparation/preview${query}`);
}
