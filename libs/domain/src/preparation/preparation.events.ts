import type { CivilDate, DomainEvent, Instant, NeedId, OrganisationId, PlainEvent, StayId } from '../kernel/index.js';

/** 準備を要すること: what a rule version's profiles and adders look at (§5.4 triggers). */
export type PreparationNeedKind =
  | 'careLevelRevisionExpected'
  | 'adlDecline'
  | 'newEquipment'
  | 'newProcedure'
  | 'newVisitingNurse'
  | 'homeVisitPhysician'
  | 'homeModification'
  | 'ventilatorOrCentralVenous'
  | 'facilityPlacement'
  | 'noRelatives'
  | 'medicationSupport'
  | 'terminal';

/** 足りている / 注意 / 不足 / 当日 / 連絡なし, and the states in which nothing is measured. */
export type PreparationStatus =
  | 'sufficient'
  | 'caution'
  | 'insufficient'
  | 'sameDay'
  | 'noNotice'
  /** 判定: 不要 */
  | 'notNeeded'
  /** 未判定: nobody has judged yet; never 不足. */
  | 'notJudged'
  /** 予定日未定: no expected date to measure against. */
  | 'noDate'
  /** 対象外: death, transfer or cancelled admission. */
  | 'outOfScope';

/** Everything the result was worked out from, so that it can be checked by hand later. */
export interface PreparationInputs {
  readonly officeId: OrganisationId | null;
  /** Which calendar counted: the office's, the community support center's, or the region's default. */
  readonly calendarOf: 'office' | 'communitySupportCenter' | 'region';
  readonly calendarOwnerId: string;
  readonly dischargeOn: CivilDate | null;
  readonly discharged: boolean;
  readonly noticeArrivedAt: Instant | null;
  readonly noticeConfirmed: boolean;
  readonly profiles: readonly string[];
  readonly adders: readonly string[];
}

export interface PreparationResult {
  readonly status: PreparationStatus;
  readonly ruleId: string;
  readonly ruleVersion: number;
  readonly inputs: PreparationInputs;
  /** E: 有効連絡日 */
  readonly effectiveNoticeOn: CivilDate | null;
  /** U: usable business days, E ≤ d < discharge. */
  readonly usableDays: number | null;
  /** R: required business days with adders. */
  readonly requiredDays: { readonly standard: number; readonly minimum: number } | null;
  readonly profile: string | null;
  /** The task of the critical path that no longer fits. */
  readonly bottleneckTask: { readonly id: string; readonly name: string; readonly shortBy: number } | null;
  /** The first date that would have been enough with the notice as it was. */
  readonly sufficientOn: CivilDate | null;
  /** The last day on which a notice would have been enough for the date as it is. */
  readonly noticeNeededBy: CivilDate | null;
  /** One neutral sentence that a care manager can read out, from the rule version's own wording. */
  readonly sentence: string;
}

interface Happened {
  readonly occurredAt: Instant;
}

export type PreparationNeedAdded = DomainEvent<
  'PreparationNeedAdded',
  Happened & { readonly stayId: StayId; readonly needId: NeedId; readonly kind: PreparationNeedKind },
  { readonly note: string | null }
>;
export type PreparationNeedMet = PlainEvent<'PreparationNeedMet', Happened & { readonly needId: NeedId }>;
export type PreparationNeedWaived = DomainEvent<
  'PreparationNeedWaived',
  Happened & { readonly needId: NeedId },
  { readonly reason: string }
>;
/** 準備期間の判定: recorded only when the result is another one. */
export type PreparationAssessed = PlainEvent<
  'PreparationAssessed',
  Happened & { readonly stayId: StayId; readonly result: PreparationResult }
>;

/** 退院準備 */
export type PreparationEvent =
  | PreparationNeedAdded
  | PreparationNeedMet
  | PreparationNeedWaived
  | PreparationAssessed;
