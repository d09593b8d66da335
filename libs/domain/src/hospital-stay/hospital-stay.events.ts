import type {
  CivilDate,
  DomainEvent,
  Instant,
  OrganisationId,
  PatientId,
  PlainEvent,
  StaffId,
  StayId,
} from '../kernel/index.js';

/** 入院経路 */
export type AdmissionRoute = 'planned' | 'emergency' | 'hospitalTransfer';
/** 退院先 */
export type DischargeDestination = 'home' | 'facility' | 'other';

/** 退院調整が必要な患者の基準 (domain reference §5.2). */
export type CoordinationCriterion =
  | 'helpToStandOrWalk'
  | 'helpWithEating'
  | 'helpWithToileting'
  | 'dementiaDisturbingLife'
  | 'aloneNeedingHousework'
  | 'terminalCancer'
  | 'newMedicalProcedure'
  | 'screeningResult';

/** 入院: the whole-day form is used when nobody noted the time. */
export interface AdmissionMoment {
  readonly admittedOn: CivilDate;
  /** `null`: only the day is known. */
  readonly admittedAt: Instant | null;
}

interface Happened {
  readonly occurredAt: Instant;
}

export interface StayOwner {
  readonly stayId: StayId;
  readonly hospitalId: OrganisationId;
  readonly patientId: PatientId;
}

/** 入院予定 */
export type AdmissionPlanned = DomainEvent<
  'AdmissionPlanned',
  Happened &
    StayOwner & {
      readonly plannedOn: CivilDate;
      readonly ward: string | null;
      readonly department: string | null;
    },
  { readonly attendingPhysician: string | null }
>;
/** 入院 */
export type PatientAdmitted = DomainEvent<
  'PatientAdmitted',
  Happened &
    StayOwner &
    AdmissionMoment & {
      readonly route: AdmissionRoute;
      readonly ward: string | null;
      readonly room: string | null;
      readonly department: string | null;
    },
  { readonly attendingPhysician: string | null; readonly cause: string | null }
>;
/** 入院の訂正 */
export type AdmissionCorrected = DomainEvent<
  'AdmissionCorrected',
  Happened &
    AdmissionMoment & {
      readonly ward: string | null;
      readonly room: string | null;
      readonly department: string | null;
    },
  { readonly attendingPhysician: string | null; readonly cause: string | null }
>;
/** 入院の取消 */
export type AdmissionCancelled = DomainEvent<'AdmissionCancelled', Happened, { readonly reason: string }>;

/** ケアマネジャー判明. `careManagerId` is set when the person has an account. */
export type CareManagerIdentified = DomainEvent<
  'CareManagerIdentified',
  Happened & { readonly officeId: OrganisationId; readonly careManagerId: StaffId | null },
  { readonly careManagerName: string | null }
>;
/** 担当交代: the responsible office or person is another one from now on. */
export type CareManagerReplaced = DomainEvent<
  'CareManagerReplaced',
  Happened & {
    readonly fromOfficeId: OrganisationId;
    readonly officeId: OrganisationId;
    readonly careManagerId: StaffId | null;
  },
  { readonly careManagerName: string | null }
>;
/** 担当ケアマネジャーなし */
export type NoCareManagerConfirmed = PlainEvent<
  'NoCareManagerConfirmed',
  Happened & {
    /** 地域包括支援センター of the address, when known. */ readonly communitySupportCenterId: OrganisationId | null;
  }
>;

/** 退院調整の要否判定 (§5.2): 判定: 不要 is recorded with person and date. */
export type DischargeCoordinationJudged = DomainEvent<
  'DischargeCoordinationJudged',
  Happened & {
    readonly needed: boolean;
    readonly judgedOn: CivilDate;
    readonly judgedBy: StaffId;
    readonly criteria: readonly CoordinationCriterion[];
  },
  { readonly reason: string | null }
>;

/** 転院 */
export type HospitalTransferMade = DomainEvent<
  'HospitalTransferMade',
  Happened & { readonly transferredOn: CivilDate; readonly toHospitalId: OrganisationId | null },
  { readonly toHospitalName: string | null }
>;
/** 退院 */
export type PatientDischarged = PlainEvent<
  'PatientDischarged',
  Happened & { readonly dischargedOn: CivilDate; readonly destination: DischargeDestination }
>;
/** 退院の取消 */
export type DischargeCancelled = DomainEvent<'DischargeCancelled', Happened, { readonly reason: string }>;
/** 死亡退院 */
export type PatientDied = PlainEvent<'PatientDied', Happened & { readonly diedOn: CivilDate }>;

/** ひとつの入院 */
export type HospitalStayEvent =
  | AdmissionPlanned
  | PatientAdmitted
  | AdmissionCorrected
  | AdmissionCancelled
  | CareManagerIdentified
  | CareManagerReplaced
  | NoCareManagerConfirmed
  | DischargeCoordinationJudged
  | HospitalTransferMade
  | PatientDischarged
  | DischargeCancelled
  | PatientDied;
