import type {
  ContactResponse,
  DeadlinesResponse,
  SendSheetRequest,
  SheetPageResponse,
  SheetPaperResponse,
  SheetResponse,
} from '@tsunagi/contracts';
import { changed } from '../../platform/query-client.js';
import { type Answer, ProblemError, read, write } from '../../platform/server.api.js';

export type Shown = number | 'draft';
export type Look = 'print' | 'fax';

/** Everything that shows a sheet or what became of it. */
const sheetChanged = (): Promise<void> =>
  changed('sheet', 'sheets', 'stay', 'stays', 'deadlines', 'inbox', 'timeline', 'today');

/** The newest 報 that stands, as a hospital sees it without asking for a certain one. */
export const findReceived = (sheetId: string): Promise<Answer<SheetResponse>> =>
  read<SheetResponse>(`/api/admission-sheets/${sheetId}`);
export const findVersion = (sheetId: string, version: Shown): Promise<Answer<SheetResponse>> =>
  read<SheetResponse>(`/api/admission-sheets/${sheetId}?version=${version}`);
export const foreseePaper = (sheetId: string, look: Look): Promise<Answer<SheetPaperResponse>> =>
  read<SheetPaperResponse>(`/api/admission-sheets/${sheetId}/paper?version=draft&look=${look}`);
export const findContact = (organisationId: string): Promise<Answer<ContactResponse>> =>
  read<ContactResponse>(`/api/organisations/${organisationId}/contact`);
export const findDeadlines = (stayId: string): Promise<Answer<DeadlinesResponse>> =>
  read<DeadlinesResponse>(`/api/stays/${stayId}/deadlines`);
export const listSheets = (state: string, after: string | null): Promise<Answer<SheetPageResponse>> => {
  const query = new URLSearchParams({ ...(state && { state }), ...(after && { cursor: after }) });
  return read<SheetPageResponse>(`/api/admission-sheets?${query.toString()}`);
};

export const pdfAddress = (sheetId: string, version: Shown, look: Look = 'print'): string =>
  `/api/admission-sheets/${sheetId}/pdf?version=${version}&look=${look}`;

const isStale = (error: unknown): boolean => error instanceof ProblemError && error.status === 412;

/**
 * @param revision what the person has looked over; another one is refused, and what stands there now is read again.
 * After a lost answer the same wish may be sent again: it goes out once.
 */
export async function sendSheet(sheetId: string, sending: SendSheetRequest, revision: number): Promise<void> {
  try {
    await write('POST', `/api/admission-sheets/${sheetId}/sending`, sending, { ifMatch: `"${revision}"` });
  } catch (error) {
    if (isStale(error)) await changed('sheet');
    throw error;
  }
  await sheetChanged();
}

export async function withdrawSheet(sheetId: string, version: number, reason: string): Promise<void> {
  await write('POST', `/api/admission-sheets/${sheetId}/versions/${version}/withdrawal`, { reason });
  await sheetChanged();
}

export async function confirmReceipt(
  sheetId: string,
  version: number,
  confirmedWith?: string,
): Promise<void> {
  const receipt = confirmedWith === undefined ? {} : { confirmedWith };
  await write('POST', `/api/admission-sheets/${sheetId}/versions/${version}/receipt`, receipt);
  await sheetChanged();
}

/** Received and read, in the name of whoever opens it; once is enough. */
export async function markRead(sheetId: string, version: number, isReceived: boolean): Promise<void> {
  if (!isReceived) await write('POST', `/api/admission-sheets/${sheetId}/versions/${version}/receipt`, {});
  await write('POST', `/api/admission-sheets/${sheetId}/versions/${version}/reading`);
  await sheetChanged();
}
