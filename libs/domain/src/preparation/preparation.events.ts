import type {
  CivilDate,
  DomainEvent,
  Instant,
  NeedId,
  OrganisationId,
  PlainEvent,
  PreparationNeedKind,
  PreparationStatus,
  RequiredDays,
  StayId,
} from '../kernel/index.js';

/** Why the watch applies to this stay, or does not (yet). */
export type CoordinationGate = 'careManager' | 'criteria' | 'judged' | 'notNeeded' | 'notJudged';
/** Days that a rule adds to what a profile asks for. */
export type PreparationAdder = 'closedDayDischarge' | 'longClosure';

/** Everything the result was worked out from, so that it can be checked by hand later. */
export interface PreparationInputs {
  readonly gate: CoordinationGate;
  /** The office responsible on the discharge day; only notices to it count. */
  readonly officeId: OrganisationId | null;
  /** Which calendar counted: the office's, the community support center's, or the region's default. */
  readonly calendarOf: 'office' | 'communitySupportCenter' | 'region';
  readonly calendarOwnerId: string;
  readonly dischargeOn: CivilDate | null;
  readonly discharged: boolean;
  readonly noticeArrivedAt: Instant | null;
  /** The date that the counted notice named. */
  readonly noticeNamedOn: CivilDate | null;
  readonly noticeConfirmed: boolean;
  /** Nobody has been told yet: measured as if it happened at the moment of the assessment. */
  readonly noticeAssumed: boolean;
  /** Needs that are open, in the order in which they were added. */
  readonly needs: readonly PreparationNeedKind[];
  /** Every profile that matched; the chosen one stands in the result. */
  readonly profiles: readonly string[];
  readonly addedTasks: readonly string[];
  readonly adders: readonly PreparationAdder[];
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
  readonly requiredDays: RequiredDays | null;
  readonly profile: string | null;
  /** The task of the critical path that no longer fits. */
  readonly bottleneckTask: { readonly id: string; readonly name: string; readonly shortBy: number } | null;
  /** The first date, from the discharge day on, that would be enough with the notice as it was. */
  readonly sufficientOn: CivilDate | null;
  /** The last day on which a notice would have been enough for the date as it is. */
  readonly noticeNeededBy: CivilDate | null;
  /** One neutral sentence that a care manager can read out, from the rule version's own wording. */
  readonly sentence: string;
}

interface Happened {
  readonly occurredAt: Instant;
}

/** 準備を要することの追加 */
export type PreparationNeedAdded = DomainEvent<
  'PreparationNeedAdded',
  Happened & { readonly stayId: StayId; readonly needId: NeedId; readonly kind: PreparationNeedKind },
  { readonly note: string | null }
>;
/** 準備を要することの完了 */
export type PreparationNeedMet = PlainEvent<'PreparationNeedMet', Happened & { readonly needId: NeedId }>;
/** 準備を要することの取下げ */
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
  PreparationNeedAdded | PreparationNeedMet | PreparationNeedWaived | PreparationAssessed;
