import { inboxStateNames } from '@tsunagi/contracts';
import { dateRange, moment, shortDate } from '../../ui/japanese-date.js';
import type { InboxLine } from './inbox.model.js';
import {
  actNames,
  answerNames,
  answersAtHospital,
  answerTexts,
  gradeNames,
  inboxTexts as texts,
} from './labels.ja.js';

/** The day, or the range of days, that a notice names. */
export function toldDay({ expectedOn, foreseenFrom, foreseenTo }: InboxLine): string {
  if (expectedOn) return shortDate(expectedOn);
  return foreseenFrom && foreseenTo ? dateRange(foreseenFrom, foreseenTo) : '';
}

/** What a line is about, in one phrase; `null` when its kind says it all. */
export function detailWords(line: InboxLine): string | null {
  switch (line.kind) {
    case 'admission':
      return line.admittedOn && `${shortDate(line.admittedOn)}に入院`;
    case 'discharge':
      return `退院${line.grade ? gradeNames[line.grade] : ''}: ${toldDay(line)}`;
    case 'dischargeAnswer':
      return line.answer && answerTexts.answeredTo(toldDay(line), answersAtHospital[line.answer]);
    case 'note':
      return line.answerWantedBy && `${texts.wantedBy}: ${shortDate(line.answerWantedBy)}`;
    default:
      return line.version === null ? null : `第${line.version}報`;
  }
}

/** What the care manager gave with the answer. */
const answererWords = ({ actedByName, earliestOn, answerReason }: InboxLine): string =>
  [actedByName, earliestOn && answerTexts.earliestGiven(shortDate(earliestOn)), answerReason]
    .filter(Boolean)
    .join('。');

/** Who has done what with it; `null` while nobody has. */
export function actedWords(line: InboxLine): string | null {
  const { actedAt, actedByName, answer, earliestOn, answerReason } = line;
  if (line.kind === 'dischargeAnswer') return answererWords(line);
  if (actedAt === null) return null;
  const name = actedByName ?? answerTexts.somebody;
  const when = moment(actedAt);
  if (answer === null)
    return texts.acted(name, actNames[line.kind][line.state] ?? inboxStateNames[line.state], when);
  const details = [earliestOn && answerTexts.earliestGiven(shortDate(earliestOn)), answerReason];
  const given = answerTexts.given(name, answerNames[answer], when);
  return [given, ...details.filter(Boolean)].join('。');
}
