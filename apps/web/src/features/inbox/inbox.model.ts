import type { inboxKindNames, inboxStateNames } from '@tsunagi/contracts';
import type { answerNames, gradeNames } from './labels.ja.js';

export type PreparationAnswer = keyof typeof answerNames;

/** One line of 受信箱. */
export interface InboxLine {
  readonly itemId: string;
  readonly kind: keyof typeof inboxKindNames;
  readonly state: keyof typeof inboxStateNames;
  readonly stayId: string | null;
  /** Stay, announcement, sheet or note. */
  readonly subjectId: string;
  readonly arrivedAt: string;
  readonly grade: keyof typeof gradeNames | null;
  readonly expectedOn: string | null;
  readonly foreseenFrom: string | null;
  readonly foreseenTo: string | null;
  readonly answerWantedBy: string | null;
  readonly isUrgent: boolean;
  readonly isWithdrawn: boolean;
  readonly name: string | null;
  readonly kana: string | null;
  readonly fromName: string | null;
  readonly ward: string | null;
  readonly admittedOn: string | null;
  readonly message: string | null;
}

/** What the care manager says to a notice. */
export interface Acknowledgement {
  readonly answer: PreparationAnswer;
  readonly reason: string;
  readonly earliestOn: string;
}

/** A notice of the care office that still waits for an answer. */
export const awaitsAnswer = ({ kind, state, isWithdrawn }: InboxLine): boolean =>
  kind === 'discharge' && !isWithdrawn && (state === 'unread' || state === 'received');

export const startOf = (answer: PreparationAnswer): Acknowledgement => ({
  answer,
  reason: '',
  earliestOn: '',
});

/** What is left empty is not sent; an earliest day belongs to 難しい only. */
export function bodyOf({ answer, reason, earliestOn }: Acknowledgement): object {
  return {
    answer,
    ...(reason.trim() ? { reason: reason.trim() } : {}),
    ...(answer === 'difficult' && earliestOn ? { earliestOn } : {}),
  };
}
