import {
  type AnnouncementId,
  type CivilDate,
  civilDateInJapan,
  type Instant,
  isSameJson,
  type StaffId,
} from '../kernel/index.js';
import type { DischargeNoticeEvent } from './discharge-notice.events.js';
import {
  type AnnouncedContent,
  type Announcement,
  announcementOf,
  type DischargeNoticeState,
  type GivenAnswer,
} from './discharge-notice.state.js';
import { refuse } from './refusal.js';

interface OfAnnouncement {
  readonly announcementId: AnnouncementId;
  readonly occurredAt: Instant;
}
/** Tells one office the date, or as 見込み the range, that is expected now. */
export type AnnounceExpectedDischarge = OfAnnouncement &
  AnnouncedContent & { readonly type: 'AnnounceExpectedDischarge' };
export type ConfirmAnnouncementReceipt = OfAnnouncement & {
  readonly type: 'ConfirmAnnouncementReceipt';
  /** `null` for somebody without an account; then `confirmedWith` names the person on the telephone. */
  readonly confirmedBy: StaffId | null;
  readonly confirmedWith: string | null;
};
export type AcknowledgeAnnouncement = OfAnnouncement &
  Omit<GivenAnswer, 'acknowledgedByName'> & {
    readonly type: 'AcknowledgeAnnouncement';
    readonly acknowledgedByName: string;
  };

type Events = readonly DischargeNoticeEvent[];

const contentOf = (wish: AnnouncedContent): AnnouncedContent => ({
  officeId: wish.officeId,
  grade: wish.grade,
  expectedOn: wish.expectedOn,
  foreseen: wish.foreseen && { from: wish.foreseen.from, to: wish.foreseen.to },
  channel: wish.channel,
  consent: { form: wish.consent.form, givenBy: wish.consent.givenBy, givenOn: wish.consent.givenOn },
  message: wish.message,
});

/** What the office has been told in these words already, and nothing has moved since. */
export function repeatedAnnouncement(
  state: DischargeNoticeState,
  wish: AnnouncedContent,
): Announcement | undefined {
  const content = contentOf(wish);
  return state.announcements.findLast(
    (known) => known.current && isSameJson(contentOf(known.content), content),
  );
}

function checkContent({ grade, expectedOn, foreseen }: AnnouncedContent, state: DischargeNoticeState): void {
  if (expectedOn !== null && foreseen !== null) refuse('ANNOUNCEMENT_NAMES_DATE_AND_RANGE');
  if (expectedOn === null && (grade !== 'prospect' || foreseen === null)) refuse('ANNOUNCEMENT_NEEDS_A_DATE');
  if (state.status === 'silent' || state.status === 'withdrawn') refuse('NO_EXPECTED_DISCHARGE');
  checkExpectation({ expectedOn, foreseen }, state);
}

function checkExpectation(
  { expectedOn, foreseen }: Pick<AnnouncedContent, 'expectedOn' | 'foreseen'>,
  state: DischargeNoticeState,
): void {
  if (foreseen !== null && (state.status !== 'foreseen' || !isSameJson(state.foreseen, foreseen)))
    refuse('ANNOUNCED_RANGE_IS_NOT_FORESEEN');
  if (expectedOn === null || (state.status === 'expected' && state.expectedOn === expectedOn)) return;
  if (state.status === 'expected') refuse('ANNOUNCED_DATE_IS_NOT_EXPECTED', { expectedOn: state.expectedOn });
  refuse('NO_EXPECTED_DISCHARGE');
}

export function announceExpectedDischarge(
  wish: AnnounceExpectedDischarge,
  state: DischargeNoticeState,
): Events {
  const known = announcementOf(state, wish.announcementId);
  if (known)
    return isSameJson(contentOf(known.content), contentOf(wish)) ? [] : refuse('ANNOUNCEMENT_ID_TAKEN');
  checkContent(wish, state);
  if (repeatedAnnouncement(state, wish)) return [];
  const { message, ...content } = contentOf(wish);
  const data = { occurredAt: wish.occurredAt, announcementId: wish.announcementId, ...content };
  return [{ type: 'ExpectedDischargeAnnounced', data, personal: { message } }];
}

/** Compared by day: both sides write down times from memory. */
function knownAnnouncement(wish: OfAnnouncement, state: DischargeNoticeState): Announcement {
  const known = announcementOf(state, wish.announcementId);
  if (!known) return refuse('ANNOUNCEMENT_UNKNOWN');
  const announcedOn = civilDateInJapan(known.announcedAt);
  if (civilDateInJapan(wish.occurredAt) < announcedOn) refuse('RECEIPT_BEFORE_ANNOUNCEMENT', { announcedOn });
  return known;
}

export function confirmAnnouncementReceipt(
  wish: ConfirmAnnouncementReceipt,
  state: DischargeNoticeState,
): Events {
  const { announcementId, confirmedBy, confirmedWith, occurredAt } = wish;
  if (knownAnnouncement(wish, state).receiptConfirmed) return [];
  const data = { occurredAt, announcementId, confirmedBy };
  return [{ type: 'AnnouncementReceiptConfirmed', data, personal: { confirmedWith } }];
}

const isBlank = (text: string | null): boolean => text === null || text.trim() === '';

function checkEarliestDate(earliestOn: CivilDate | null, { expectedOn, foreseen }: AnnouncedContent): void {
  if (earliestOn === null) return refuse('DIFFICULT_NEEDS_AN_EARLIEST_DATE');
  const announcedOn = expectedOn ?? foreseen?.from ?? null;
  if (announcedOn !== null && earliestOn <= announcedOn)
    refuse('EARLIEST_DATE_IS_NOT_LATER', { expectedOn: announcedOn });
}

/** 難しい says why and from when it would be possible; the other answers name no day. */
function checkAnswer(wish: AcknowledgeAnnouncement, { content }: Announcement): void {
  const { answer, earliestOn, reason, acknowledgedByName } = wish;
  if (isBlank(acknowledgedByName)) refuse('ANSWER_NEEDS_A_NAME');
  if (answer !== 'difficult' && earliestOn !== null) refuse('EARLIEST_DATE_WITHOUT_DIFFICULTY');
  if (answer !== 'difficult') return;
  if (isBlank(reason)) refuse('DIFFICULT_NEEDS_A_REASON');
  checkEarliestDate(earliestOn, content);
}

export function acknowledgeAnnouncement(wish: AcknowledgeAnnouncement, state: DischargeNoticeState): Events {
  const { announcementId, acknowledgedBy, acknowledgedByName, answer, earliestOn, reason, occurredAt } = wish;
  const known = knownAnnouncement(wish, state);
  checkAnswer(wish, known);
  if (isSameJson(known.lastAnswer, { acknowledgedBy, acknowledgedByName, answer, earliestOn, reason }))
    return [];
  const data = { occurredAt, announcementId, acknowledgedBy, answer, earliestOn };
  return [{ type: 'AnnouncementAcknowledged', data, personal: { acknowledgedByName, reason } }];
}
