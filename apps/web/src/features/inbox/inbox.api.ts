import type { InboxCountsResponse, InboxPageResponse, WrittenResponse } from '@tsunagi/contracts';
import { changed } from '../../platform/query-client.js';
import { type Answer, read, write } from '../../platform/server.api.js';
import type { Given } from './answer.model.js';
import type { Counts, InboxFilter, InboxLine } from './inbox.model.js';

export function listInbox(
  { state, kind }: InboxFilter,
  after: string | null,
): Promise<Answer<InboxPageResponse>> {
  const query = new URLSearchParams({
    ...(state === 'all' ? {} : { state }),
    ...(kind === null ? {} : { kind }),
    ...(after === null ? {} : { cursor: after }),
  });
  return read<InboxPageResponse>(`/api/inbox?${query}`);
}

export async function countInbox(kind: InboxFilter['kind']): Promise<Answer<Counts>> {
  const query = new URLSearchParams(kind === null ? {} : { kind });
  const answer = await read<InboxCountsResponse>(`/api/inbox/counts?${query}`);
  return {
    ...answer,
    body: Object.fromEntries(answer.body.counts.map(({ state, count }) => [state, count])),
  };
}

const noticeOf = ({ stayId, subjectId }: InboxLine): string =>
  `/api/stays/${stayId}/discharge-notice/announcements/${subjectId}`;

const showChange = (): Promise<void> =>
  changed('inbox', 'stay', 'stays', 'told-dates', 'timeline', 'watch', 'today');

/** Answers one notice. @throws ProblemError */
export async function acknowledge(line: InboxLine, given: Given): Promise<void> {
  await write<WrittenResponse>('POST', `${noticeOf(line)}/acknowledgement`, given);
  void showChange();
}

const receiptOf: Readonly<Partial<Record<InboxLine['kind'], (line: InboxLine) => Promise<unknown>>>> = {
  discharge: (line) => write('POST', `${noticeOf(line)}/receipt`, {}),
  sheet: ({ subjectId, version }) =>
    write('POST', `/api/admission-sheets/${subjectId}/versions/${version}/receipt`, {}),
  note: ({ subjectId }) => write('POST', `/api/liaison-notes/${subjectId}/receipt`, {}),
};

/** @throws ProblemError */
export async function noteRead({ itemId }: InboxLine): Promise<void> {
  await write<WrittenResponse>('POST', `/api/inbox/${encodeURIComponent(itemId)}/reading`);
  void changed('inbox', 'today');
}

/** Says that it has arrived, and nothing more. @throws ProblemError */
export async function receive(line: InboxLine): Promise<void> {
  await receiptOf[line.kind]?.(line);
  void showChange();
  void changed('sheets', 'sheet', 'notes', 'note');
}
