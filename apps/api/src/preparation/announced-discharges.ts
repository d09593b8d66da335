import type { AnnouncedDischarge, DischargeNoticeEvent, ExpectedDischargeAnnounced } from '@tsunagi/domain';
import type { Recorded } from '@tsunagi/event-store';

type Announcement = Recorded<ExpectedDischargeAnnounced>;

const isAnnouncement = (recorded: Recorded<DischargeNoticeEvent>): recorded is Announcement =>
  recorded.event.type === 'ExpectedDischargeAnnounced';

/** An inbox takes it when the event is recorded; for fax, paper and telephone the moment that was written down. */
const arrivedAt = ({ event, metadata }: Announcement): string =>
  event.data.channel === 'inbox' ? metadata.recordedAt : event.data.occurredAt;

const PROVES_ARRIVAL: readonly string[] = ['inbox', 'telephone'];

/** Which office was told which date, and when it arrived. */
export function announcedDischarges(
  recorded: readonly Recorded<DischargeNoticeEvent>[],
): readonly AnnouncedDischarge[] {
  const confirmed = new Set(
    recorded.flatMap(({ event }) =>
      event.type === 'AnnouncementReceiptConfirmed' || event.type === 'AnnouncementAcknowledged'
        ? [event.data.announcementId]
        : [],
    ),
  );
  return recorded.filter(isAnnouncement).map((announcement) => {
    const { announcementId, officeId, expectedOn, channel } = announcement.event.data;
    return {
      officeId,
      arrivedAt: arrivedAt(announcement),
      confirmed: PROVES_ARRIVAL.includes(channel) || confirmed.has(announcementId),
      namedOn: expectedOn,
    };
  });
}
