import type {
  AdmissionRoute,
  CareLevel,
  CertificationStatus,
  CivilDate,
  DeliveryChannel,
  DischargeDestination,
  Instant,
  NoticeGrade,
  PreparationAnswer,
  PreparationNeedKind,
  TimeOfDay,
} from '@tsunagi/domain';

export interface PlannedPatient {
  readonly key: string;
  readonly hospital: string;
  readonly name: string;
  readonly kana: string;
  readonly sex: 'male' | 'female';
  readonly birthDate: CivilDate;
  readonly town: string;
  readonly address: string;
  readonly tel: string;
  readonly hospitalPatientNumber: string;
  readonly insuredNumber: string | null;
  readonly careLevel: CareLevel | null;
  readonly certification: CertificationStatus;
  /** Key of the care office or support center in charge; `null` = nobody. */
  readonly office: string | null;
  /** 地域包括支援センター of the address, told when there is no care manager. */
  readonly center: string;
}

export interface PlannedStay {
  readonly key: string;
  readonly patient: PlannedPatient;
  readonly ward: string;
  readonly department: string;
  readonly physician: string;
  readonly cause: string;
  readonly route: AdmissionRoute;
  readonly admittedOn: CivilDate;
  /** `null`: only the day was noted. */
  readonly admittedTime: TimeOfDay | null;
}

/** What somebody does, at the simulated moment `at`; `happenedAt` lies earlier for a late entry. */
export type Action =
  | { readonly kind: 'registerPatient' }
  | { readonly kind: 'planAdmission' }
  | { readonly kind: 'admit' }
  | { readonly kind: 'admitAgain' }
  | { readonly kind: 'correctAdmission'; readonly admittedTime: TimeOfDay }
  | { readonly kind: 'cancelAdmission' }
  | { readonly kind: 'identifyCareManager' }
  | { readonly kind: 'confirmNoCareManager' }
  | { readonly kind: 'judgeCoordination'; readonly needed: boolean }
  | { readonly kind: 'draftSheet'; readonly thorough: boolean }
  | { readonly kind: 'sendSheet' }
  | { readonly kind: 'confirmSheetReceipt'; readonly version: number }
  | { readonly kind: 'readSheet'; readonly version: number }
  | { readonly kind: 'sendSecondReport' }
  | { readonly kind: 'foresee'; readonly from: CivilDate; readonly to: CivilDate }
  | { readonly kind: 'expect'; readonly expectedOn: CivilDate }
  | { readonly kind: 'move'; readonly expectedOn: CivilDate }
  | { readonly kind: 'withdrawDate' }
  | { readonly kind: 'announce'; readonly grade: NoticeGrade; readonly channel: DeliveryChannel }
  | { readonly kind: 'confirmReceipt' }
  | {
      readonly kind: 'acknowledge';
      readonly answer: PreparationAnswer;
      readonly earliestOn: CivilDate | null;
    }
  | { readonly kind: 'addNeed'; readonly need: PreparationNeedKind }
  | { readonly kind: 'sendNote' }
  | { readonly kind: 'answerNote' }
  | { readonly kind: 'closeNote' }
  | { readonly kind: 'discharge'; readonly destination: DischargeDestination }
  | { readonly kind: 'transfer' }
  | { readonly kind: 'die' };

export interface Step {
  readonly at: Instant;
  readonly happenedAt: Instant;
  readonly stay: PlannedStay;
  readonly action: Action;
}

/** First and last day that the demonstration walks through: ten weeks across a year end. */
export const FIRST_DAY: CivilDate = '2026-12-01';
export const LAST_DAY: CivilDate = '2027-02-08';
