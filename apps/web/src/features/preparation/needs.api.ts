import type { AddNeedRequest, WrittenResponse } from '@tsunagi/contracts';
import { changed } from '../../platform/query-client.js';
import { write } from '../../platform/server.api.js';

const addressOf = (stayId: string): string => `/api/stays/${stayId}/preparation/needs`;

const needsChanged = (): Promise<void> => changed('stay', 'stays', 'timeline', 'watch');

/** @throws ProblemError */
export async function addNeed(stayId: string, need: AddNeedRequest): Promise<void> {
  await write<WrittenResponse>('POST', addressOf(stayId), need);
  await needsChanged();
}

/** @throws ProblemError */
export async function meetNeed(stayId: string, needId: string): Promise<void> {
  await write<WrittenResponse>('POST', `${addressOf(stayId)}/${needId}/met`, {});
  await needsChanged();
}

/** @throws ProblemError */
export async function waiveNeed(stayId: string, needId: string, reason: string): Promise<void> {
  await write<WrittenResponse>('POST', `${addressOf(stayId)}/${needId}/waiver`, { reason });
  await needsChanged();
}
