import { clockTime, dayInJapan, fullDate } from '../ui/japanese-date.js';
import { findStatus } from './status.api.js';
import { useLoaded } from './use-loaded.js';

/** `YYYY-MM-DD` in Japan; the day of the demonstration where there is one. */
export function useToday(): string {
  const [status] = useLoaded(['status'], findStatus);
  const shown = status.state === 'ready' ? status.body.demonstrationDay : null;
  return shown ?? dayInJapan(new Date().toISOString());
}

/** Day and time, for paper; a demonstration says its day alone. */
export function useMoment(): string {
  const [status] = useLoaded(['status'], findStatus);
  const shown = status.state === 'ready' ? status.body.demonstrationDay : null;
  const now = new Date().toISOString();
  return shown === null ? `${fullDate(dayInJapan(now))} ${clockTime(now)}` : fullDate(shown);
}
