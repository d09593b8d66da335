import type { IndicatorsResponse } from '@tsunagi/contracts';
import { type Answer, read } from '../../platform/server.api.js';

export const findIndicators = (from: string, to: string): Promise<Answer<IndicatorsResponse>> =>
  read<IndicatorsResponse>(`/api/indicators?from=${from}&to=${to}`);
