import type {
  AdmissionSheetEvent,
  DischargeNoticeEvent,
  DomainEvent,
  HospitalStayEvent,
  InboxReadingEvent,
  LiaisonNoteEvent,
  MorningSweepEvent,
  OrganisationEvent,
  PatientEvent,
  PreparationEvent,
  PreparationRuleEvent,
} from '@tsunagi/domain';

/** Every event of every aggregate. */
export type KnownEvent =
  | AdmissionSheetEvent
  | DischargeNoticeEvent
  | HospitalStayEvent
  | InboxReadingEvent
  | LiaisonNoteEvent
  | MorningSweepEvent
  | OrganisationEvent
  | PatientEvent
  | PreparationEvent
  | PreparationRuleEvent;

/** From the shape of an older stored type to a newer one; `personal` may be `null`. Pure. */
export type Upcaster = (event: DomainEvent) => DomainEvent;

export interface EventTypes {
  /** Type → category of its streams. */
  readonly current: ReadonlyMap<string, string>;
  /** Older stored type → how it becomes the next newer one. */
  readonly upcasters: ReadonlyMap<string, Upcaster>;
}

const categories: Readonly<Record<KnownEvent['type'], string>> = {
  AdmissionSheetDrafted: 'admissionSheet',
  AdmissionSheetSectionFilled: 'admissionSheet',
  AdmissionSheetSent: 'admissionSheet',
  AdmissionSheetReceiptConfirmed: 'admissionSheet',
  AdmissionSheetRead: 'admissionSheet',
  AdmissionSheetWithdrawn: 'admissionSheet',

  DischargeForeseen: 'dischargeNotice',
  DischargeExpected: 'dischargeNotice',
  ExpectedDischargeMoved: 'dischargeNotice',
  ExpectedDischargeWithdrawn: 'dischargeNotice',
  ExpectedDischargeAnnounced: 'dischargeNotice',
  AnnouncementReceiptConfirmed: 'dischargeNotice',
  AnnouncementAcknowledged: 'dischargeNotice',

  AdmissionPlanned: 'hospitalStay',
  PatientAdmitted: 'hospitalStay',
  AdmissionCorrected: 'hospitalStay',
  AdmissionCancelled: 'hospitalStay',
  CareManagerIdentified: 'hospitalStay',
  CareManagerReplaced: 'hospitalStay',
  NoCareManagerConfirmed: 'hospitalStay',
  DischargeCoordinationJudged: 'hospitalStay',
  HospitalTransferMade: 'hospitalStay',
  PatientDischarged: 'hospitalStay',
  DischargeCancelled: 'hospitalStay',
  PatientDied: 'hospitalStay',

  InboxItemRead: 'inboxReading',

  LiaisonNoteDrafted: 'liaisonNote',
  LiaisonNoteFilled: 'liaisonNote',
  LiaisonNoteSent: 'liaisonNote',
  LiaisonNoteReceiptConfirmed: 'liaisonNote',
  LiaisonNoteAnswered: 'liaisonNote',
  LiaisonNoteReminded: 'liaisonNote',
  LiaisonNoteWithdrawn: 'liaisonNote',
  LiaisonNoteClosed: 'liaisonNote',

  MorningSweepCompleted: 'morningSweep',

  OrganisationRegistered: 'organisation',
  OrganisationProfileCorrected: 'organisation',
  BusinessHoursSet: 'organisation',
  ClosureDeclared: 'organisation',
  ClosureWithdrawn: 'organisation',
  StaffMemberJoined: 'organisation',
  StaffMemberReassigned: 'organisation',
  StaffMemberLeft: 'organisation',

  PatientRegistered: 'patient',
  PatientDetailsCorrected: 'patient',
  CareCertificationRecorded: 'patient',

  PreparationNeedAdded: 'preparation',
  PreparationNeedMet: 'preparation',
  PreparationNeedWaived: 'preparation',
  PreparationAssessed: 'preparation',

  PreparationRuleAdopted: 'preparationRule',
};

const upcasters: Readonly<Record<string, Upcaster>> = {};

/** The types of this release. A type that the domain can emit and that is missing here does not compile. */
export const storedEventTypes: EventTypes = {
  current: new Map(Object.entries(categories)),
  upcasters: new Map(Object.entries(upcasters)),
};

/** A newer release wrote it, or the log is damaged; the reader stops rather than skip it. */
export class UnknownEventType extends Error {
  constructor(readonly type: string) {
    super(`unknown event type ${type}`);
    this.name = 'UnknownEventType';
  }
}

/**
 * The event in its newest shape.
 * @throws UnknownEventType
 */
export function upcast(event: DomainEvent, types: EventTypes): DomainEvent {
  let newest = event;
  for (let step = types.upcasters.get(newest.type); step; step = types.upcasters.get(newest.type)) {
    newest = step(newest);
  }
  if (!types.current.has(newest.type)) throw new UnknownEventType(newest.type);
  return newest;
}
