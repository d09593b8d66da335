import type { CivilDate, TimeOfDay } from './civil-date.js';
import type { OrganisationId, RegionId } from './ids.js';

/** 準備を要すること: what a rule version's triggers and adders look at. */
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

/** 適用範囲: an office's rule goes before its hospital's, that before the region's, the default last. */
export type PreparationRuleScope =
  | { readonly kind: 'default' }
  | { readonly kind: 'region'; readonly regionId: RegionId }
  | { readonly kind: 'hospital' | 'office'; readonly organisationId: OrganisationId };

/** Usable business days: as usual, and as few as can be. */
export interface RequiredDays {
  readonly standard: number;
  readonly minimum: number;
}

/** 準備の仕事 */
export interface PreparationTask extends RequiredDays {
  readonly id: string;
  readonly name: string;
  /** Tasks that must be finished first. */
  readonly after: readonly string[];
}

/** 準備の型: `lead` decides the flag, `tasks` name the bottleneck. */
export interface PreparationProfile {
  readonly id: string;
  readonly name: string;
  readonly lead: RequiredDays;
  readonly tasks: readonly string[];
  /** Further predecessors within this profile, by task. */
  readonly extraAfter?: Readonly<Record<string, readonly string[]>>;
  /** Wins over every other profile that matches. */
  readonly fastTrack?: true;
}

/** All conditions that are present must hold. */
export interface RuleCondition {
  readonly anyNeed?: readonly PreparationNeedKind[];
  /** The person has no care manager. */
  readonly noCareManager?: true;
  readonly certificationIn?: readonly string[];
  readonly careLevelIn?: readonly string[];
  /** At most so many days, the admission day being day 1, and no need at all. */
  readonly unchangedWithinDays?: number;
}

/** Wording of a rule version. Placeholders stand in braces; clauses are left out when they have nothing to say. */
export interface PreparationWording {
  readonly date: string;
  /** Index 0 = Sunday … 6 = Saturday. */
  readonly weekdays: readonly string[];
  readonly sentences: Readonly<Record<PreparationStatus, string>>;
  /** Put first while nobody has been told and today's notice is assumed. */
  readonly assumedNotice: string;
  readonly bottleneck: string;
  readonly sufficientOn: string;
}

/** 準備期間のルール: one version, as data. Days are usable business days of the receiving office. */
export interface PreparationRule {
  readonly id: string;
  readonly version: number;
  /** As people call it; versions without one go by the name of their scope. */
  readonly name?: string;
  /** 出典: where its numbers come from. */
  readonly source?: string;
  readonly scope: PreparationRuleScope;
  /** For discharges on this day and later. */
  readonly effectiveFrom: CivilDate;
  readonly dayUnit: 'officeBusinessDay';
  /** A notice that arrives on a business day up to this minute counts from that day. */
  readonly noticeCutoff: TimeOfDay;
  /** A notice counts if the date that it names lies no further from the final one. */
  readonly noticeToleranceDays: number;
  /** Added for a discharge on a Saturday, Sunday, holiday or closed day of the office. */
  readonly closedDayDischargeAdds: number;
  /** Added when so many closed days in a row lie between notice and discharge. */
  readonly longClosure: { readonly fromDays: number; readonly adds: number };
  readonly tasks: readonly PreparationTask[];
  readonly profiles: readonly PreparationProfile[];
  /** Conditions of one profile are alternatives. */
  readonly triggers: Readonly<Record<string, readonly RuleCondition[]>>;
  /** The profile of a person with a care manager when nothing else matches. */
  readonly defaultProfile: string;
  readonly addedTasks: readonly { readonly task: string; readonly when: RuleCondition }[];
  readonly wording: PreparationWording;
}
