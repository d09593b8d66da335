import type { CivilDate, PatientId, StayId } from '@tsunagi/domain';

export interface SearchPatientsRequest {
  /** 前の頁の nextCursor。省略時は最初の頁 */
  readonly cursor?: string;
  /** 一頁の件数。省略時は50 */
  readonly limit?: number;
  /** 氏名・フリガナの一部、患者IDの先頭、生年月日。空白で区切ると、すべてに当てはまる人 */
  readonly query: string;
}

/** 自院・自事業所に登録されている人 */
export interface FoundPatientResponse {
  readonly patientId: PatientId;
  readonly name: string | null;
  readonly kana: string | null;
  readonly birthDate: CivilDate | null;
  readonly sex: string | null;
  readonly address: string | null;
  /** 患者ID */
  readonly hospitalPatientNumber: string | null;
  /** 入院中または予定の入院。なければ null */
  readonly openStayId: StayId | null;
  readonly openStayStatus:
    'planned' | 'admitted' | 'discharged' | 'transferred' | 'died' | 'cancelled' | null;
  /** 入院日または入院予定日 */
  readonly openStayOn: CivilDate | null;
  readonly openStayWard: string | null;
}

export interface FoundPatientsResponse {
  readonly rows: readonly FoundPatientResponse[];
  /** 次の頁を読むときに添える。最後の頁では null */
  readonly nextCursor: string | null;
}
