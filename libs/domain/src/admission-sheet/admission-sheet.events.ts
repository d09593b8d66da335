import type {
  ConsentReference,
  DeliveryChannel,
  DocumentContent,
  DomainEvent,
  FieldValue,
  FieldValues,
  Instant,
  OrganisationId,
  PatientId,
  PlainEvent,
  SheetId,
  StaffId,
  StayId,
} from '../kernel/index.js';

export type SheetValue = FieldValue;
export type SheetValues = FieldValues;

interface Happened {
  readonly occurredAt: Instant;
}

/** 下書きの作成 */
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
/** 区分の記入: one event per section left, with the changed fields only; `null` clears a field. */
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
  DocumentContent
>;
/** 受領確認: it arrived; by telephone for fax and paper. */
export type AdmissionSheetReceiptConfirmed = DomainEvent<
  'AdmissionSheetReceiptConfirmed',
  Happened & { readonly version: number; readonly confirmedBy: StaffId | null },
  { readonly confirmedWith: string | null }
>;
/** 既読: the hospital opened it. */
export type AdmissionSheetRead = PlainEvent<
  'AdmissionSheetRead',
  Happened & { readonly version: number; readonly readBy: StaffId }
>;
/** 送付の取消 */
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
