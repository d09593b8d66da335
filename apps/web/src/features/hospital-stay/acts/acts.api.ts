import type { StayResponse } from '@tsunagi/contracts';
import { type Answer, read, write } from '../../../platform/server.api.js';
import type { ActName } from './act-name.js';

export const findStay = (stayId: string): Promise<Answer<StayResponse>> =>
  read<StayResponse>(`/api/stays/${stayId}`);

/** On the stay as it was read: whoever was quicker is not overrun. @throws ProblemError */
export const recordAct = (
  stayId: string,
  act: ActName,
  request: object,
  revision: number,
): Promise<unknown> => write('POST', `/api/stays/${stayId}/${act}`, request, { ifMatch: `"${revision}"` });
