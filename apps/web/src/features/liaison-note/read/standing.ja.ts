import type { NoteResponse } from '@tsunagi/contracts';
import { moment, shortDate } from '../../../ui/japanese-date.js';
import { readTexts as texts } from '../labels.ja.js';
import { isOverdue, type Side, standingOf } from '../note.model.js';

function waitingWords(note: NoteResponse, side: Side, addressee: string, today: string): string {
  const { answerWantedBy } = note.course;
  const day = answerWantedBy && shortDate(answerWantedBy);
  if (day !== null && isOverdue(note, today)) {
    return side === 'sender' ? texts.overdue(addressee, day) : texts.lateHere(day);
  }
  return side === 'sender' ? texts.waitingForThem(addressee, day) : texts.waitingForUs(day);
}

/** Where the note stands, in one sentence for the end that reads it. */
export function saidOf(note: NoteResponse, side: Side, addressee: string, today: string): string {
  const { withdrawnAt, withdrawalReason, closedAt } = note.course;
  switch (standingOf(note)) {
    case 'drafted':
      return texts.drafted;
    case 'partlyAnswered':
      return side === 'sender' ? texts.partlyThem : texts.partlyUs;
    case 'answered':
      return texts.whole;
    case 'withdrawn':
      return texts.withdrawn(withdrawnAt === null ? '' : moment(withdrawnAt), withdrawalReason);
    case 'closed':
      return texts.closed(closedAt === null ? '' : moment(closedAt));
    default:
      return waitingWords(note, side, addressee, today);
  }
}
