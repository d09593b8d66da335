import type { CivilDate, ClosedReason, OrganisationId, OrganisationKind } from '@tsunagi/domain';

/** 一日の営業時間 */
export interface DayHoursResponse {
  readonly opensAt: string;
  readonly closesAt: string;
}

/** 休みの期間。両端を含む */
export interface ClosedDaysResponse {
  readonly from: CivilDate;
  readonly to: CivilDate;
}

/** 連絡先ひとつと、いつ開いているか */
export interface PartyResponse {
  readonly organisationId: OrganisationId;
  readonly kind: OrganisationKind;
  readonly name: string;
  readonly address: string | null;
  readonly tel: string | null;
  readonly fax: string | null;
  /** 日曜から土曜まで。休みは null */
  readonly weekly: readonly (DayHoursResponse | null)[];
  /** 届け出がなく、ふつうの営業日とみなしている */
  readonly hoursAssumed: boolean;
  /** 今日の休みの理由。営業日なら null */
  readonly closedToday: ClosedReason | null;
  /** 今日より後の、最初の営業日 */
  readonly nextOpenOn: CivilDate | null;
  /** これからの臨時休業 */
  readonly closures: readonly ClosedDaysResponse[];
}

/** ひとつの入院に関わる人と窓口 */
export interface StayPeopleResponse {
  readonly hospital: PartyResponse | null;
  readonly ward: string | null;
  readonly room: string | null;
  readonly department: string | null;
  /** 主治医 */
  readonly attendingPhysician: string | null;
  /** 担当の介護支援専門員 */
  readonly careManagerName: string | null;
  /** 担当の事業所 */
  readonly office: PartyResponse | null;
  /** 担当者がいないときの、住所地の地域包括支援センター */
  readonly supportCenter: PartyResponse | null;
  /** ほかに退院の連絡をした事業所。病院だけに見える */
  readonly alsoTold: readonly PartyResponse[];
}
