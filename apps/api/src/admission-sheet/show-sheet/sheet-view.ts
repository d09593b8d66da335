import { fillMeter, type SectionFill } from '@tsunagi/contracts';
import {
  type AdmissionSheetEvent,
  civilDateInJapan,
  composeContent,
  type DocumentContent,
  type Instant,
  isSameValue,
  type OfferedValues,
  type SheetValues,
  timeInJapan,
} from '@tsunagi/domain';
import type { SheetRecord } from '../sheet-record.js';
import { editionOf } from '../sheet-editions.js';
import type { SheetVersionResponse } from './sheet-version.response.js';

/** Which content is meant: a sent 報 or the draft of the next one. */
export type Shown = number | 'draft';

type Sent = Extract<AdmissionSheetEvent, { type: 'AdmissionSheetSent' }>;

const NOTHING: DocumentContent = { content: {}, sources: {} };

const eventsOf = ({ events }: SheetRecord): readonly AdmissionSheetEvent[] =>
  events.map(({ event }) => event);

const sendings = (record: SheetRecord): readonly Sent[] =>
  eventsOf(record).filter((event): event is Sent => event.type === 'AdmissionSheetSent');

/** What sending adds to the printed header; the day of writing is that day unless someone typed another. */
export function withSendingDay(content: SheetValues, providedAt: Instant): SheetValues {
  const providedOn = civilDateInJapan(providedAt);
  return {
    'header.writtenOn': providedOn,
    ...content,
    'header.providedOn': providedOn,
    'header.providedTime': timeInJapan(providedAt),
  };
}

function follow(view: SheetVersionResponse, event: AdmissionSheetEvent): SheetVersionResponse {
  if (!('version' in event.data) || event.data.version !== view.version) return view;
  switch (event.type) {
    case 'AdmissionSheetReceiptConfirmed':
      return {
        ...view,
        receiptConfirmedAt: event.data.occurredAt,
        confirmedWith: event.personal?.confirmedWith ?? null,
      };
    case 'AdmissionSheetRead':
      return { ...view, reads: [...view.reads, { staffId: event.data.readBy, at: event.data.occurredAt }] };
    case 'AdmissionSheetWithdrawn':
      return {
        ...view,
        withdrawnAt: event.data.occurredAt,
        withdrawalReason: event.personal?.reason ?? null,
      };
    default:
      return view;
  }
}

export function versionViews(record: SheetRecord): readonly SheetVersionResponse[] {
  const events = eventsOf(record);
  return sendings(record).map(({ data }) => {
    const { version, hospitalId, occurredAt, providedAt, channel, consent } = data;
    const sent: SheetVersionResponse = {
      ...{ version, hospitalId, sentAt: occurredAt, providedAt, channel, consent },
      ...{
        receiptConfirmedAt: null,
        confirmedWith: null,
        reads: [],
        withdrawnAt: null,
        withdrawalReason: null,
      },
    };
    return events.reduce(follow, sent);
  });
}

/** The frozen content of a 報; nothing is left of an erased one. */
export function contentOfVersion(record: SheetRecord, version: number): DocumentContent | null {
  const sent = sendings(record).find(({ data }) => data.version === version);
  if (sent === undefined) return null;
  const { content, sources } = sent.personal ?? NOTHING;
  return { content: withSendingDay(content, sent.data.providedAt), sources };
}

/** What a reader sees without asking for a certain 報. */
export function shownByDefault(record: SheetRecord): Shown | null {
  const standing = record.sheet.versions.findLast(({ withdrawn }) => !withdrawn);
  if (record.reader === 'hospital') return standing?.version ?? null;
  const last = record.events.findLast(
    ({ event }) => event.type === 'AdmissionSheetSent' || event.type === 'AdmissionSheetSectionFilled',
  );
  const isBeingRevised = last?.event.type === 'AdmissionSheetSectionFilled';
  return standing === undefined || isBeingRevised ? 'draft' : standing.version;
}

/** Paths in which the draft has moved away from the newest standing 報, typed or prefilled. */
export function changedSinceSent({ sheet }: SheetRecord, offered: OfferedValues): readonly string[] {
  const sent = sheet.versions.findLast(({ withdrawn }) => !withdrawn)?.content;
  if (sent === undefined || sent === null) return [];
  const { content } = composeContent(sheet.filled, offered);
  const paths = [...new Set([...Object.keys(sent), ...Object.keys(content)])];
  return paths.filter((path) => !isSameValue(sent[path], content[path]));
}

export const meterOf = ({ sheet }: SheetRecord, content: SheetValues): readonly SectionFill[] =>
  fillMeter(editionOf(sheet.edition), content);
