import { dayInJapan } from '../ui/japanese-date.js';
import { findStatus } from './status.api.js';
import { useLoaded } from './use-loaded.js';

/** `YYYY-MM-DD` in Japan; the day of the demonstration where there is one. */
export function useToday(): string {
  const [status] = useLoaded(['status'], findStatus);
  const shown = status.state === 'ready' ? status.body.demonstrationDay : null;
  return shown ?? dayInJapan(new Date().toISOString());
}
