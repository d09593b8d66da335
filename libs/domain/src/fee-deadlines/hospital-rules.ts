import type { CivilDate } from '../kernel/index.js';

/** スクリーニング, 家族との話し合い, 退院支援計画の着手, カンファレンス */
export type HospitalDeadlineId = 'HOSP_SCREEN' | 'HOSP_FAMILY_TALK' | 'HOSP_PLAN' | 'HOSP_CONF';
/** 入退院支援加算 1 or 2 */
export type DischargeSupportFee = 1 | 2;

/** One timing rule of 入退院支援加算, by the day of admission. */
export interface HospitalDeadlineRule {
  readonly id: HospitalDeadlineId;
  readonly version: string;
  readonly effectiveFrom: CivilDate;
  /** Last day; `null` = still in force. */
  readonly effectiveTo: CivilDate | null;
  readonly fee: DischargeSupportFee;
  /** Calendar days. */
  readonly days: number;
  /** The same in 療養 wards. */
  readonly daysInLongTermCare: number;
  /** When no weekday of the hospital lies within, the first one after is accepted. */
  readonly weekdayFallback: boolean;
}

type Timing = Pick<HospitalDeadlineRule, 'id' | 'fee' | 'days' | 'daysInLongTermCare' | 'weekdayFallback'>;

/** 加算2 states days for screening and plan only; talk and conference are "as early as possible" there. */
const timings: readonly Timing[] = [
  { id: 'HOSP_SCREEN', fee: 1, days: 3, daysInLongTermCare: 3, weekdayFallback: true },
  { id: 'HOSP_FAMILY_TALK', fee: 1, days: 7, daysInLongTermCare: 14, weekdayFallback: false },
  { id: 'HOSP_PLAN', fee: 1, days: 7, daysInLongTermCare: 7, weekdayFallback: false },
  { id: 'HOSP_CONF', fee: 1, days: 7, daysInLongTermCare: 7, weekdayFallback: false },
  { id: 'HOSP_SCREEN', fee: 2, days: 7, daysInLongTermCare: 7, weekdayFallback: false },
  { id: 'HOSP_PLAN', fee: 2, days: 7, daysInLongTermCare: 7, weekdayFallback: false },
];

const editions = [
  { version: '2016-04', effectiveFrom: '2016-04-01', effectiveTo: '2024-05-31' },
  { version: 'R6', effectiveFrom: '2024-06-01', effectiveTo: '2026-05-31' },
  { version: 'R8', effectiveFrom: '2026-06-01', effectiveTo: null },
] as const;

/** The days have stayed the same from 2016 on; R6 and R8 are versions of their own all the same. */
export const hospitalDeadlineRules: readonly HospitalDeadlineRule[] = editions.flatMap((edition) =>
  timings.map((timing) => ({ ...timing, ...edition })),
);
