import type {
  CivilDate,
  ConsentReference,
  DeliveryChannel,
  DocumentContent,
  DomainEvent,
  FieldValue,
  FieldValues,
  Instant,
  NoteId,
  OrganisationId,
  PatientId,
  PlainEvent,
  StaffId,
  StayId,
} from '../kernel/index.js';

export type NoteValue = FieldValue;
export type NoteValues = FieldValues;

interface Happened {
  readonly occurredAt: Instant;
}

/** 下書きの作成 */
export type LiaisonNoteDrafted = DomainEvent<
  'LiaisonNoteDrafted',
  Happened & {
    readonly noteId: NoteId;
    readonly stayId: StayId | null;
    readonly patientId: PatientId;
    readonly fromOrganisationId: OrganisationId;
    readonly toOrganisationId: OrganisationId;
    /** Edition of the form, e.g. `liaison-note/2026`. */
    readonly edition: string;
  },
  { readonly values: NoteValues }
>;
/** 下書きの記入: the request half was rewritten before sending; changed fields only. */
export type LiaisonNoteFilled = DomainEvent<
  'LiaisonNoteFilled',
  Happened & { readonly paths: readonly string[] },
  { readonly values: NoteValues }
>;
/** 送付: freezes the whole content. */
export type LiaisonNoteSent = DomainEvent<
  'LiaisonNoteSent',
  Happened & {
    readonly toOrganisationId: OrganisationId;
    readonly channel: DeliveryChannel;
    readonly consent: ConsentReference;
    readonly answerWantedBy: CivilDate | null;
    readonly urgent: boolean;
  },
  DocumentContent
>;
/** 受領確認: it arrived; by telephone for fax and paper. */
export type LiaisonNoteReceiptConfirmed = DomainEvent<
  'LiaisonNoteReceiptConfirmed',
  Happened & { readonly confirmedBy: StaffId | null },
  { readonly confirmedWith: string | null }
>;
/** 回答: the reply half; `partial` when more is to follow. */
export type LiaisonNoteAnswered = DomainEvent<
  'LiaisonNoteAnswered',
  Happened & { readonly completeness: 'full' | 'partial'; readonly answeredBy: StaffId | null },
  { readonly reply: NoteValues }
>;
/** 催促 */
export type LiaisonNoteReminded = PlainEvent<
  'LiaisonNoteReminded',
  Happened & { readonly channel: DeliveryChannel }
>;
/** 送付の取消 */
export type LiaisonNoteWithdrawn = DomainEvent<'LiaisonNoteWithdrawn', Happened, { readonly reason: string }>;
/** 完了 */
export type LiaisonNoteClosed = PlainEvent<'LiaisonNoteClosed', Happened>;

/** 連携連絡票 */
export type LiaisonNoteEvent =
  | LiaisonNoteDrafted
  | LiaisonNoteFilled
  | LiaisonNoteSent
  | LiaisonNoteReceiptConfirmed
  | LiaisonNoteAnswered
  | LiaisonNoteReminded
  | LiaisonNoteWithdrawn
  | LiaisonNoteClosed;
