import {
  changedValues,
  composeContent,
  type ConsentReference,
  contentBytes,
  type DeliveryChannel,
  type Instant,
  isSameContent,
  type OfferedValues,
  type OrganisationId,
} from '../kernel/index.js';
import type { AdmissionSheetDrafted, AdmissionSheetEvent, SheetValues } from './admission-sheet.events.js';
import type { AdmissionSheetState, KnownSheet, SheetVersion } from './admission-sheet.state.js';
import { knownSheet, refuse } from './refusal.js';

interface At {
  readonly occurredAt: Instant;
}
export type DraftAdmissionSheet = AdmissionSheetDrafted['data'] & { readonly type: 'DraftAdmissionSheet' };
export type FillAdmissionSheetSection = At & {
  readonly type: 'FillAdmissionSheetSection';
  readonly section: string;
  /** `null` clears a field. */
  readonly values: SheetValues;
  readonly offered: OfferedValues;
};
export type SendAdmissionSheet = At & {
  readonly type: 'SendAdmissionSheet';
  readonly hospitalId: OrganisationId;
  readonly channel: DeliveryChannel;
  readonly consent: ConsentReference;
  readonly providedAt: Instant;
  readonly offered: OfferedValues;
};

type Events = readonly AdmissionSheetEvent[];

/** A whole sheet as JSON in UTF-8. */
const CONTENT_BYTES_LIMIT = 256 * 1024;

function readableSheet(state: AdmissionSheetState): KnownSheet {
  const sheet = knownSheet(state);
  return sheet.erased ? refuse('SHEET_ERASED') : sheet;
}

function checkSize(content: SheetValues): void {
  const bytes = contentBytes(content);
  if (bytes > CONTENT_BYTES_LIMIT) {
    refuse('SHEET_TOO_LARGE', { limit: CONTENT_BYTES_LIMIT / 1024, size: Math.ceil(bytes / 1024) });
  }
}

export function draftSheet(
  { type: _type, ...data }: DraftAdmissionSheet,
  state: AdmissionSheetState,
): Events {
  if (state.status === 'absent') return [{ type: 'AdmissionSheetDrafted', data, personal: null }];
  const isMine = state.stayId === data.stayId && state.officeId === data.officeId;
  return isMine ? [] : refuse('SHEET_BELONGS_TO_ANOTHER');
}

export function fillSection(wish: FillAdmissionSheetSection, state: AdmissionSheetState): Events {
  const { section, offered, occurredAt } = wish;
  const sheet = readableSheet(state);
  const values = changedValues(wish.values, sheet.filled, offered);
  const paths = Object.keys(values);
  if (paths.length === 0) return [];
  checkSize({ ...sheet.filled, ...values });
  return [
    {
      type: 'AdmissionSheetSectionFilled',
      data: { occurredAt, section, paths },
      personal: { values },
    },
  ];
}

/** 第2報 says something new; the same content to the same hospital is the sheet that is already there. */
const isAlreadySent = (
  last: SheetVersion | undefined,
  wish: SendAdmissionSheet,
  content: SheetValues,
): boolean =>
  last !== undefined &&
  !last.withdrawn &&
  last.hospitalId === wish.hospitalId &&
  last.content !== null &&
  isSameContent(last.content, content);

export function sendSheet(wish: SendAdmissionSheet, state: AdmissionSheetState): Events {
  const { hospitalId, channel, consent, providedAt, occurredAt } = wish;
  const sheet = readableSheet(state);
  const composed = composeContent(sheet.filled, wish.offered);
  if (isAlreadySent(sheet.versions.at(-1), wish, composed.content)) return [];
  if (providedAt > occurredAt) refuse('SHEET_PROVIDED_IN_THE_FUTURE', { providedAt });
  checkSize(composed.content);
  const version = sheet.versions.length + 1;
  return [
    {
      type: 'AdmissionSheetSent',
      data: { occurredAt, version, hospitalId, channel, consent, providedAt },
      personal: composed,
    },
  ];
}
