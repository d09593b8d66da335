import type { StatusResponse } from '@tsunagi/contracts';
import { type Answer, read } from './server.api.js';

/** `demonstrationDay` is the day of a demonstration; `null` in real use. */
export type Status = StatusResponse;

export const findStatus = (): Promise<Answer<Status>> => read<Status>('/api/status');
