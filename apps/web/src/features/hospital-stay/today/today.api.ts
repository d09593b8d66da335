import type { TodayResponse } from '@tsunagi/contracts';
import { type Answer, read } from '../../../platform/server.api.js';

export const findToday = (): Promise<Answer<TodayResponse>> => read<TodayResponse>('/api/today');
