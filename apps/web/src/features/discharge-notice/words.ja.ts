import { noticeGradeNames } from '@tsunagi/contracts';
import { dateRange, shortDate } from '../../ui/japanese-date.js';
import { noticeTexts as texts } from './labels.ja.js';
import { type NoticeCase, type NoticeDraft, rangeOf, type ToldDate } from './notice.model.js';

/** `予定 11月13日(金)` */
export function saidDay({ grade, expectedOn, foreseenFrom, foreseenTo }: ToldDate): string {
  const range = foreseenFrom && foreseenTo ? dateRange(foreseenFrom, foreseenTo) : '';
  return `${noticeGradeNames[grade]} ${expectedOn ? shortDate(expectedOn) : range}`;
}

/** What stands now: a date, a range, or nothing. */
export function standsNow({ stay }: NoticeCase['stay']): string {
  const { expectedOn, foreseenFrom, foreseenTo } = stay;
  if (expectedOn) return shortDate(expectedOn);
  return foreseenFrom && foreseenTo ? `見込み ${dateRange(foreseenFrom, foreseenTo)}` : texts.noneYet;
}

/** What the draft says, in one phrase. */
export function draftWords(draft: NoticeDraft): string {
  if (draft.kind === 'date') {
    return draft.expectedOn.date
      ? `${noticeGradeNames[draft.grade]} ${shortDate(draft.expectedOn.date)}`
      : '';
  }
  const range = rangeOf(draft);
  return range ? `見込み ${dateRange(range.from, range.to)}` : '';
}
