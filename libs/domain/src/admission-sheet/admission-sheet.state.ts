import {
  type Instant,
  type OrganisationId,
  type PatientId,
  type SheetId,
  type StaffId,
  type StayId,
  unchanged,
} from '../kernel/index.js';
import type {
  AdmissionSheetDrafted,
  AdmissionSheetEvent,
  AdmissionSheetSectionFilled,
  AdmissionSheetSent,
  SheetValues,
} from './admission-sheet.events.js';

/** 第n報: one frozen content on its way. */
export interface SheetVersion {
  readonly version: number;
  readonly hospitalId: OrganisationId;
  readonly sentAt: Instant;
  readonly providedAt: Instant;
  /** `null` once the person's record is erased. */
  readonly content: SheetValues | null;
  readonly receiptConfirmed: boolean;
  readonly readBy: readonly StaffId[];
  readonly withdrawn: boolean;
}

interface Sheet {
  readonly sheetId: SheetId;
  readonly stayId: StayId;
  readonly patientId: PatientId;
  readonly officeId: OrganisationId;
  readonly hospitalId: OrganisationId;
  readonly edition: string;
  readonly previousSheetId: SheetId | null;
  /** Typed so far; `null` hides an offered value. */
  readonly filled: SheetValues;
  /** Part of the content can no longer be read. */
  readonly erased: boolean;
  readonly versions: readonly SheetVersion[];
}
export interface DraftedSheet extends Sheet {
  readonly status: 'drafted';
}
export interface SentSheet extends Sheet {
  readonly status: 'sent';
}
export type KnownSheet = DraftedSheet | SentSheet;
export type AdmissionSheetState = { readonly status: 'absent' } | KnownSheet;

export const initialState: AdmissionSheetState = { status: 'absent' };

const drafted = ({ data }: AdmissionSheetDrafted): DraftedSheet => ({
  status: 'drafted',
  sheetId: data.sheetId,
  stayId: data.stayId,
  patientId: data.patientId,
  officeId: data.officeId,
  hospitalId: data.hospitalId,
  edition: data.edition,
  previousSheetId: data.previousSheetId,
  filled: {},
  erased: false,
  versions: [],
});

const filled = (sheet: KnownSheet, { personal }: AdmissionSheetSectionFilled): KnownSheet =>
  personal === null
    ? { ...sheet, erased: true }
    : { ...sheet, filled: { ...sheet.filled, ...personal.values } };

const sent = (sheet: KnownSheet, { data, personal }: AdmissionSheetSent): SentSheet => ({
  ...sheet,
  status: 'sent',
  hospitalId: data.hospitalId,
  erased: sheet.erased || personal === null,
  versions: [
    ...sheet.versions,
    {
      version: data.version,
      hospitalId: data.hospitalId,
      sentAt: data.occurredAt,
      providedAt: data.providedAt,
      content: personal?.content ?? null,
      receiptConfirmed: false,
      readBy: [],
      withdrawn: false,
    },
  ],
});

const changeVersion = (
  sheet: KnownSheet,
  version: number,
  change: (known: SheetVersion) => Partial<SheetVersion>,
): KnownSheet => ({
  ...sheet,
  versions: sheet.versions.map((known) =>
    known.version === version ? { ...known, ...change(known) } : known,
  ),
});

export function evolve(state: AdmissionSheetState, event: AdmissionSheetEvent): AdmissionSheetState {
  if (event.type === 'AdmissionSheetDrafted') return drafted(event);
  if (state.status === 'absent') return state;
  switch (event.type) {
    case 'AdmissionSheetSectionFilled':
      return filled(state, event);
    case 'AdmissionSheetSent':
      return sent(state, event);
    case 'AdmissionSheetReceiptConfirmed':
      return changeVersion(state, event.data.version, () => ({ receiptConfirmed: true }));
    case 'AdmissionSheetRead':
      return changeVersion(state, event.data.version, ({ readBy }) => ({
        readBy: [...readBy, event.data.readBy],
      }));
    case 'AdmissionSheetWithdrawn':
      return changeVersion(state, event.data.version, () => ({ withdrawn: true }));
    default:
      return unchanged(state, event);
  }
}
