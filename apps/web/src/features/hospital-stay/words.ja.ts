import { dateRange, shortDate } from '../../ui/japanese-date.js';
import { answers, grades, stayTexts as texts } from './labels.ja.js';
import type { StayLine } from './stay.model.js';

/** 退院予定日, or the range that is foreseen. */
export function expectedWords({ expectedOn, foreseenFrom, foreseenTo }: StayLine): string {
  if (expectedOn) return shortDate(expectedOn);
  return foreseenFrom && foreseenTo ? `見込み ${dateRange(foreseenFrom, foreseenTo)}` : texts.noDate;
}

/** What the care office was last told and what it said. */
export function noticeWords({ announcedAt, gradeTold, dateTold, answer }: StayLine): string {
  if (!announcedAt || !gradeTold) return texts.notAnnounced;
  const told = `${grades[gradeTold]}${dateTold ? ` ${shortDate(dateTold)}` : ''}を連絡済み`;
  return `${told}・${answer ? answers[answer] : texts.waiting}`;
}

export function careManagerWords(stay: StayLine): string {
  const names = [stay.officeName, stay.careManagerName].filter((name) => name !== null);
  if (names.length > 0) return names.join(' ');
  return stay.careManagerStatus === 'none' ? texts.noneAssigned : texts.noCareManager;
}
