import type { CivilDate } from '../kernel/index.js';

export type AdmissionFeeClass = 'I' | 'II';
/** When, by the office's own operating rules, the person was admitted. */
export type AdmissionTiming = 'withinHours' | 'afterHours' | 'closedDay';

/** One class of 入院時情報連携加算. */
export interface AdmissionFeeClassRule {
  readonly feeClass: AdmissionFeeClass;
  /** 単位 a month */
  readonly units: number;
  /** Calendar days; the admission day is day 1. */
  readonly lastDay: number;
  /** One more calendar day for admissions of these timings. */
  readonly oneMoreDayFor: readonly AdmissionTiming[];
  /** The further day is granted only if the last day is closed. */
  readonly onlyIfLastDayIsClosed: boolean;
}

/** 入院時情報連携加算: one version, by the day of admission. */
export interface AdmissionInformationRule {
  readonly id: 'CARE_ADM_INFO';
  readonly version: string;
  readonly effectiveFrom: CivilDate;
  /** Last day; `null` = still in force. */
  readonly effectiveTo: CivilDate | null;
  /** 要介護度 for which 居宅介護支援 is paid. */
  readonly careLevels: readonly string[];
  /** 要介護度 of 介護予防支援, which has no such fee. */
  readonly preventiveCareLevels: readonly string[];
  readonly officeKinds: readonly string[];
  /** Best class first. */
  readonly classes: readonly AdmissionFeeClassRule[];
}

const payable = {
  careLevels: ['care1', 'care2', 'care3', 'care4', 'care5'],
  preventiveCareLevels: ['support1', 'support2', 'programmeTarget'],
  officeKinds: ['homeCareSupportOffice'],
} as const;

/** 2024-04 in its literal reading; R6 Q&A vol.1 問119 has not been compared yet. */
export const admissionInformationRules: readonly AdmissionInformationRule[] = [
  {
    id: 'CARE_ADM_INFO',
    version: '2018-04',
    effectiveFrom: '2018-04-01',
    effectiveTo: '2024-03-31',
    ...payable,
    classes: [
      { feeClass: 'I', units: 200, lastDay: 3, oneMoreDayFor: [], onlyIfLastDayIsClosed: false },
      { feeClass: 'II', units: 100, lastDay: 7, oneMoreDayFor: [], onlyIfLastDayIsClosed: false },
    ],
  },
  {
    id: 'CARE_ADM_INFO',
    version: '2024-04',
    effectiveFrom: '2024-04-01',
    effectiveTo: null,
    ...payable,
    classes: [
      {
        feeClass: 'I',
        units: 250,
        lastDay: 1,
        oneMoreDayFor: ['afterHours', 'closedDay'],
        onlyIfLastDayIsClosed: false,
      },
      { feeClass: 'II', units: 200, lastDay: 3, oneMoreDayFor: ['afterHours'], onlyIfLastDayIsClosed: true },
    ],
  },
];
