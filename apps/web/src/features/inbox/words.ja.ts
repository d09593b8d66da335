import { dateRange, shortDate } from '../../ui/japanese-date.js';
import type { InboxLine } from './inbox.model.js';
import { gradeNames, inboxTexts as texts } from './labels.ja.js';

function noticeWords({ grade, expectedOn, foreseenFrom, foreseenTo }: InboxLine): string {
  const range = foreseenFrom && foreseenTo ? dateRange(foreseenFrom, foreseenTo) : '';
  return `退院${grade ? gradeNames[grade] : ''}: ${expectedOn ? shortDate(expectedOn) : range}`;
}

/** What a line is about, in one phrase; `null` when its kind says it all. */
export function detailWords(line: InboxLine): string | null {
  switch (line.kind) {
    case 'admission':
      return line.admittedOn && `${shortDate(line.admittedOn)}に入院`;
    case 'discharge':
      return noticeWords(line);
    case 'note':
      return line.answerWantedBy && `${texts.wantedBy}: ${shortDate(line.answerWantedBy)}`;
    default:
      return null;
  }
}
