import type { PageOf } from '../../platform/paged-list.js';
import { type Answer, read, write } from '../../platform/server.api.js';
import { type Acknowledgement, bodyOf, type InboxLine } from './inbox.model.js';

export function listInbox(state: string | null, after: string | null): Promise<Answer<PageOf<InboxLine>>> {
  const query = new URLSearchParams({ ...(state ? { state } : {}), ...(after ? { cursor: after } : {}) });
  return read<PageOf<InboxLine>>(`/api/inbox?${query}`);
}

/** Answers one notice; `line` names the stay and the notice. */
export async function acknowledge(line: InboxLine, acknowledgement: Acknowledgement): Promise<void> {
  const path = `/api/stays/${line.stayId}/discharge-notice/announcements/${line.subjectId}/acknowledgement`;
  await write('POST', path, bodyOf(acknowledgement));
}

export function pdfOf({ kind, subjectId }: InboxLine): string | null {
  if (kind === 'sheet' || kind === 'sheetAnswer') return `/api/admission-sheets/${subjectId}/pdf`;
  return kind === 'note' || kind === 'noteAnswer' ? `/api/liaison-notes/${subjectId}/pdf` : null;
}
