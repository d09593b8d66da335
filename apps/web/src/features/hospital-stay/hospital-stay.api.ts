import type { PageOf } from '../../platform/paged-list.js';
import { type Answer, read } from '../../platform/server.api.js';
import type { Stay, StayLine, TimelineLine, ToldDate, WholeStay } from './stay.model.js';

/** `after`: cursor of the page before. */
export function listStays(isOpen: boolean, after: string | null): Promise<Answer<PageOf<StayLine>>> {
  const query = new URLSearchParams({ open: String(isOpen), ...(after ? { cursor: after } : {}) });
  return read<PageOf<StayLine>>(`/api/stays?${query}`);
}

/** Everything on the page of one stay, in three reads at once. */
export async function findStay(stayId: string): Promise<Answer<WholeStay>> {
  const [stay, told, timeline] = await Promise.all([
    read<Stay>(`/api/stays/${stayId}`),
    read<{ readonly rows: readonly ToldDate[] }>(`/api/stays/${stayId}/told-dates`),
    read<{ readonly rows: readonly TimelineLine[] }>(`/api/stays/${stayId}/timeline`),
  ]);
  const body = { ...stay.body, told: told.body.rows, timeline: timeline.body.rows };
  return { body, pending: stay.pending || told.pending || timeline.pending };
}

export const sheetPdf = (sheetId: string, version: number): string =>
  `/api/admission-sheets/${sheetId}/pdf?version=${version}`;

export const notePdf = (noteId: string): string => `/api/liaison-notes/${noteId}/pdf`;
