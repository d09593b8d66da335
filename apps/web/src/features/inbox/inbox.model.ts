import type { InboxLineResponse } from '@tsunagi/contracts';
import type { answerNames } from './labels.ja.js';

export type PreparationAnswer = keyof typeof answerNames;

/** One line of 受信箱. */
export type InboxLine = InboxLineResponse;

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
