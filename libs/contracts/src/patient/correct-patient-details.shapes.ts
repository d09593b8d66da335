import type { CivilDate, Instant, Sex } from '@tsunagi/domain';

/** 省いた項目は変わらない */
export interface CorrectPatientDetailsRequest {
  /** 実際に起きた日時。省略時はいま */
  readonly occurredAt?: Instant;
  /** フリガナ。ひらがな・半角カナは全角カタカナになる */
  readonly kana?: string | null;
  /** 生年月日。1935-04-05、昭和10年4月5日、S10.4.5、3100405 のどれでもよい */
  readonly birthDate?: CivilDate | null;
  readonly postalCode?: string | null;
  readonly address?: string | null;
  readonly tel?: string | null;
  /** 患者ID */
  readonly hospitalPatientNumber?: string | null;
  /** 被保険者番号 */
  readonly insuredNumber?: string | null;
  /** 氏名。空にはできない */
  readonly name?: string;
  readonly sex?: Sex;
}
