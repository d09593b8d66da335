import type { AcknowledgeAnnouncementRequest } from '@tsunagi/contracts';
import { noDate, type TypedDate } from '../../ui/dates/typed-date.js';
import { type AnswerReason, answerReasons, answerTexts as texts } from './labels.ja.js';

export type PreparationAnswer = AcknowledgeAnnouncementRequest['answer'];
export type Given = AcknowledgeAnnouncementRequest;

/** Stands for a day that is typed. */
export const ANOTHER_DAY = 'another';

/** 「間に合わない」 while it is being said. */
export interface LateAnswer {
  /** One of the offered days, ANOTHER_DAY, or nothing yet. */
  readonly day: string | null;
  readonly typed: TypedDate;
  readonly reason: AnswerReason;
  readonly words: string;
}

/** 間に合わない says itself that the days are too few: only another reason takes a hand. */
export const emptyLateAnswer: LateAnswer = {
  day: null,
  typed: noDate,
  reason: 'tooFewDays',
  words: '',
};

const dayOf = ({ day, typed }: LateAnswer): string | null => (day === ANOTHER_DAY ? typed.date : day);

const reasonOf = ({ reason, words }: LateAnswer): string =>
  reason === 'other' ? words.trim() : answerReasons[reason];

const dayProblem = ({ day, typed }: LateAnswer): string =>
  day === ANOTHER_DAY ? (typed.problem ?? texts.dayMissing) : texts.dayNotChosen;

/** What is missing, by the name of its field. */
export function problemsOf(answer: LateAnswer): Readonly<Record<string, string>> {
  const problems: Record<string, string> = {};
  if (dayOf(answer) === null) {
    problems[answer.day === ANOTHER_DAY ? 'typedDay' : 'earliestOn'] = dayProblem(answer);
  }
  if (reasonOf(answer) === '') problems['words'] = texts.wordsMissing;
  return problems;
}

export const lateRequest = (answer: LateAnswer): Given => ({
  answer: 'difficult',
  earliestOn: dayOf(answer),
  reason: reasonOf(answer),
});

export const discussRequest = (words: string): Given => ({
  answer: 'toBeDiscussed',
  ...(words.trim() === '' ? {} : { reason: words.trim() }),
});
