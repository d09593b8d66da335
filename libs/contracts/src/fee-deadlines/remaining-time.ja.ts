import type { CivilDate, Instant, RemainingTime } from '@tsunagi/domain';
import { spokenDate } from './spoken-date.ja.js';

const JAPAN_OFFSET_MS = 9 * 3_600_000;
const inJapan = (instant: Instant): string => new Date(Date.parse(instant) + JAPAN_OFFSET_MS).toISOString();

function spokenMinutes(minutes: number): string {
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  return [hours > 0 ? `${hours}時間` : '', rest > 0 ? `${rest}分` : ''].join('');
}

const dayLeft = (dueOn: CivilDate, today: CivilDate): string =>
  dueOn === today ? '今日' : `${spokenDate(dueOn)}`;

/** 期限まで、あとどれだけ: what is left of the office's own opening hours, and until when. */
export function sayRemainingTime(
  { businessDays, businessMinutes, lastClosing }: RemainingTime,
  dueOn: CivilDate,
  today: CivilDate,
): string {
  if (dueOn < today) return `${spokenDate(dueOn)}で過ぎました。`;
  if (lastClosing === null)
    return `期限までに営業時間はありません。${dayLeft(dueOn, today)}のうちは間に合います。`;
  const closing = inJapan(lastClosing);
  const lastDay = closing.slice(0, 10);
  const until = `${dayLeft(lastDay, today)}${closing.slice(11, 16)}まで`;
  const left = lastDay === today ? `営業時間で${spokenMinutes(businessMinutes)}` : `${businessDays}営業日`;
  const closed = lastDay < dueOn ? `期限の${dayLeft(dueOn, today)}は休業日です。` : '';
  return `あと${left}(${until})。${closed}`;
}
