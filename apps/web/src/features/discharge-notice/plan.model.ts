import type { AnnounceDischargeRequest } from '@tsunagi/contracts';
import {
  chosenOf,
  isMove,
  type NoticeCase,
  type NoticeDraft,
  rangeOf,
  type Recipient,
} from './notice.model.js';

/** What follows the address of the notice. */
type StepPath = 'foresight' | 'expected-date' | 'move' | 'announcements';

/** One command of several; `key` tells a step that is done from one with other words. */
export interface Step {
  readonly key: string;
  readonly path: StepPath;
  readonly body: object;
  readonly ifMatch?: string;
  /** Whom it tells; `null`: it records the date. */
  readonly recipient: Recipient | null;
}

const stepOf = (path: StepPath, body: object, recipient: Recipient | null = null): Step => ({
  ...{ key: `${path} ${JSON.stringify(body)}`, path, body, recipient },
});

function dateStep(draft: NoticeDraft, known: NoticeCase): readonly Step[] {
  const { stay, revisions } = known.stay;
  const expectedOn = draft.expectedOn.date;
  if (expectedOn === stay.expectedOn) return [];
  if (!isMove(draft, known)) return [stepOf('expected-date', { expectedOn })];
  const reason = draft.reason.trim() || null;
  return [{ ...stepOf('move', { expectedOn, reason }), ifMatch: `"${revisions.dischargeNotice}"` }];
}

function rangeStep(draft: NoticeDraft, { stay }: NoticeCase): readonly Step[] {
  const range = rangeOf(draft);
  const { foreseenFrom, foreseenTo } = stay.stay;
  const isKnown = range?.from === foreseenFrom && range?.to === foreseenTo;
  return range === null || isKnown ? [] : [stepOf('foresight', range)];
}

function announcementOf(draft: NoticeDraft, { contact, channel }: Recipient): AnnounceDischargeRequest {
  const { kind, expectedOn, consentForm, consentGivenBy, consentGivenOn, message } = draft;
  return {
    officeId: contact.organisationId,
    grade: kind === 'range' ? 'prospect' : draft.grade,
    expectedOn: kind === 'date' ? expectedOn.date : null,
    foreseen: kind === 'range' ? rangeOf(draft) : null,
    channel,
    consent: {
      form: consentForm === '' ? 'unrecorded' : consentForm,
      givenBy: consentGivenBy === '' ? null : consentGivenBy,
      givenOn: consentGivenOn.date,
    },
    message: message.trim() || null,
  };
}

/** First the date, then everybody who is to be told. */
export function planOf(draft: NoticeDraft, known: NoticeCase): readonly Step[] {
  const first = draft.kind === 'date' ? dateStep(draft, known) : rangeStep(draft, known);
  const tell = chosenOf(draft).map((recipient) =>
    stepOf('announcements', announcementOf(draft, recipient), recipient),
  );
  return [...first, ...tell];
}

/** Whoever took it by telephone or by hand is written down as the receipt. */
export const takenBy = ({ recipient }: Step): string | null => {
  if (recipient === null || !['telephone', 'paper'].includes(recipient.channel)) return null;
  return recipient.takenBy.trim() || null;
};
