import {
  type AnnouncementId,
  type CivilDate,
  type ConsentReference,
  type DateRange,
  type DeliveryChannel,
  type Instant,
  type OrganisationId,
  type StaffId,
  unchanged,
} from '../kernel/index.js';
import type {
  AnnouncementAcknowledged,
  DischargeNoticeEvent,
  ExpectedDischargeAnnounced,
  NoticeGrade,
  PreparationAnswer,
} from './discharge-notice.events.js';

/** What one office was told. */
export interface AnnouncedContent {
  readonly officeId: OrganisationId;
  readonly grade: NoticeGrade;
  readonly expectedOn: CivilDate | null;
  readonly foreseen: DateRange | null;
  readonly channel: DeliveryChannel;
  readonly consent: ConsentReference;
  /** `null` as well when the person's record has been erased. */
  readonly message: string | null;
}

export interface GivenAnswer {
  readonly acknowledgedBy: StaffId | null;
  readonly acknowledgedByName: string | null;
  readonly answer: PreparationAnswer;
  readonly earliestOn: CivilDate | null;
  readonly reason: string | null;
}

export interface Announcement {
  readonly announcementId: AnnouncementId;
  readonly announcedAt: Instant;
  readonly content: AnnouncedContent;
  /** The expectation has not moved since. */
  readonly current: boolean;
  readonly receiptConfirmed: boolean;
  readonly lastAnswer: GivenAnswer | null;
}

export type Expectation =
  | { readonly status: 'silent' }
  | { readonly status: 'foreseen'; readonly foreseen: DateRange }
  | { readonly status: 'expected'; readonly expectedOn: CivilDate }
  | { readonly status: 'withdrawn' };

export type DischargeNoticeState = Expectation & { readonly announcements: readonly Announcement[] };

export const initialState: DischargeNoticeState = { status: 'silent', announcements: [] };

export const announcementOf = (state: DischargeNoticeState, id: AnnouncementId): Announcement | undefined =>
  state.announcements.find(({ announcementId }) => announcementId === id);

const nowExpecting = (
  { announcements }: DischargeNoticeState,
  expectation: Expectation,
): DischargeNoticeState => ({
  ...expectation,
  announcements: announcements.map((announcement) => ({ ...announcement, current: false })),
});

function announced({ data, personal }: ExpectedDischargeAnnounced): Announcement {
  const { announcementId, occurredAt, officeId, grade, expectedOn, foreseen, channel, consent } = data;
  const message = personal?.message ?? null;
  return {
    announcementId,
    announcedAt: occurredAt,
    content: { officeId, grade, expectedOn, foreseen, channel, consent, message },
    current: true,
    receiptConfirmed: false,
    lastAnswer: null,
  };
}

const answerOf = ({ data, personal }: AnnouncementAcknowledged): GivenAnswer => ({
  acknowledgedBy: data.acknowledgedBy,
  acknowledgedByName: personal?.acknowledgedByName ?? null,
  answer: data.answer,
  earliestOn: data.earliestOn,
  reason: personal?.reason ?? null,
});

const withAnnouncement = (
  state: DischargeNoticeState,
  id: AnnouncementId,
  change: Partial<Announcement>,
): DischargeNoticeState => ({
  ...state,
  announcements: state.announcements.map((announcement) =>
    announcement.announcementId === id ? { ...announcement, ...change } : announcement,
  ),
});

export function evolve(state: DischargeNoticeState, event: DischargeNoticeEvent): DischargeNoticeState {
  switch (event.type) {
    case 'DischargeForeseen':
      return nowExpecting(state, {
        status: 'foreseen',
        foreseen: { from: event.data.from, to: event.data.to },
      });
    case 'DischargeExpected':
    case 'ExpectedDischargeMoved':
      return nowExpecting(state, { status: 'expected', expectedOn: event.data.expectedOn });
    case 'ExpectedDischargeWithdrawn':
      return nowExpecting(state, { status: 'withdrawn' });
    case 'ExpectedDischargeAnnounced':
      return { ...state, announcements: [...state.announcements, announced(event)] };
    case 'AnnouncementReceiptConfirmed':
      return withAnnouncement(state, event.data.announcementId, { receiptConfirmed: true });
    case 'AnnouncementAcknowledged':
      return withAnnouncement(state, event.data.announcementId, { lastAnswer: answerOf(event) });
    default:
      return unchanged(state, event);
  }
}
