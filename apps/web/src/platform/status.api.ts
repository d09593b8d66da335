import { type Answer, read } from './server.api.js';

export interface Status {
  readonly simulated: boolean;
  /** The day of a demonstration, `YYYY-MM-DD`; `null` in real use. */
  readonly demonstrationDay: string | null;
}

export const findStatus = (): Promise<Answer<Status>> => read<Status>('/api/status');
