import type {
  ConsentReference,
  DeliveryChannel,
  DomainEvent,
  Instant,
  OrganisationId,
  PatientId,
  PlainEvent,
  SheetId,
  StaffId,
  StayId,
} from '../kernel/index.js';

/** Values by field path of the edition's catalogue, e.g. `person.name`. A missing path is blank, never "none". */
export type SheetValues = Readonly<Record<string, SheetValue>>;
export type SheetValue =
  | string
  | number
  | boolean
  | readonly string[]
  | readonly Readonly<Record<string, string | number | boolean | null>>[]
  | null;

/** Where a prefilled value came from, kept with the sent sheet. */
export interface ValueSource {
  readonly from: 'stay' | 'patient' | 'previousSheet' | 'office' | 'hospital';
  readonly asOf: Instant;
}

interface Happened {
  readonly occurredAt: Instant;
}

export type AdmissionSheetDrafted = PlainEvent<
  'AdmissionSheetDrafted',
  Happened & {
    readonly sheetId: SheetId;
    readonly stayId: StayId;
    readonly patientId: PatientId;
    readonly officeId: OrganisationId;
    readonly hospitalId: OrganisationId;
    /** Edition of the form, e.g. `admission-sheet/2024`. */
    readonly edition: string;
    /** The sheet whose values were offered as a start. */
    readonly previousSheetId: SheetId | null;
  }
>;
/** One event per section left, with the changed fields only; `null` clears a field. */
export type AdmissionSheetSectionFilled = DomainEvent<
  'AdmissionSheetSectionFilled',
  Happened & { readonly section: string; readonly paths: readonly string[] },
  { readonly values: SheetValues }
>;
/** 送付: freezes the whole content; a later one is 第2報, 第3報 … */
export type AdmissionSheetSent = DomainEvent<
  'AdmissionSheetSent',
  Happened & {
    readonly version: number;
    readonly hospitalId: OrganisationId;
    readonly channel: DeliveryChannel;
    readonly consent: ConsentReference;
    /** 情報提供日時: the fee-relevant moment. */
    readonly providedAt: Instant;
  },
  { readonly content: SheetValues; readonly sources: Readonly<Record<string, ValueSource>> }
>;
export type AdmissionSheetReceiptConfirmed = DomainEvent<
  'AdmissionSheetReceiptConfirmed',
  Happened & { readonly version: number; readonly confirmedBy: StaffId | null },
  { readonly confirmedWith: string | null }
>;
export type AdmissionSheetRead = PlainEvent<
  'AdmissionSheetRead',
  Happened & { readonly version: number; readonly readBy: StaffId }
>;
export type AdmissionSheetWithdrawn = DomainEvent<
  'AdmissionSheetWithdrawn',
  Happened & { readonly version: number },
  { readonly reason: string }
>;

/** 入院時情報提供書 */
export type AdmissionSheetEvent =
  | AdmissionSheetDrafted
  | AdmissionSheetSectionFilled
  | AdmissionSheetSent
  | AdmissionSheetReceiptConfirmed
  | AdmissionSheetRead
  | AdmissionSheetWithdrawn;
