import type { DeadlinesResponse, DraftSheetRequest, WrittenResponse } from '@tsunagi/contracts';
import { changed, queryClient } from '../../platform/query-client.js';
import { type Answer, read, write } from '../../platform/server.api.js';

export const listDeadlines = (): Promise<Answer<DeadlinesResponse>> =>
  read<DeadlinesResponse>('/api/deadlines');

export const findStayDeadlines = (stayId: string): Promise<Answer<DeadlinesResponse>> =>
  read<DeadlinesResponse>(`/api/stays/${stayId}/deadlines`);

/** The sheet of this stay, begun now unless it has been before. @throws ProblemError */
export async function beginSheet(stayId: string): Promise<string> {
  const request: DraftSheetRequest = { stayId };
  const { id } = await write<WrittenResponse>('POST', '/api/admission-sheets', request);
  void changed('sheets', 'deadlines', 'inbox', 'stay', 'timeline', 'today');
  return id;
}

/** So that a list which shows clocks does not move when they arrive. */
export const prepareClocks = async (): Promise<void> => {
  await queryClient.prefetchQuery({ queryKey: ['deadlines'], queryFn: listDeadlines });
};
