import type { CivilDate } from '@tsunagi/domain';

/** 準備期間の判定・最初の知らせ・受け取り・確認・返事 */
export type IndicatorMeasure = 'flag' | 'firstWord' | 'receipt' | 'confirmation' | 'reply';
/** Whose doing is counted; a flag is nobody's alone. */
export type IndicatorSide = 'hospital' | 'careOffice' | 'both';
export type IndicatorKind =
  | 'all'
  | 'hospital'
  | 'homeCareSupportOffice'
  | 'communitySupportCenter'
  | 'multifunctionalOffice'
  | 'noOffice';
/** 当日・3営業日以内・それより後・まだ */
export type TimingClass = 'onTheDay' | 'withinThree' | 'later' | 'notYet';
export type ConfirmationClass = 'confirmed' | 'unconfirmed';
export type FlagClass = 'sufficient' | 'caution' | 'insufficient' | 'sameDay' | 'noNotice' | 'notMeasured';
export type IndicatorClass = TimingClass | ConfirmationClass | FlagClass;
/** 1〜4件 / 1〜4件の欄を計算で求められないようにする欄 */
export type HiddenReason = 'fewerThanFive' | 'protectsOthers';

/** ひとつの欄。隠した欄の件数は、どこにも出さない */
export interface IndicatorCellResponse {
  readonly class: IndicatorClass | 'total';
  /** 隠した欄では null */
  readonly count: number | null;
  readonly hidden: HiddenReason | null;
}

/** 組織の種類ごとの一行 */
export interface IndicatorRowResponse {
  readonly kind: IndicatorKind;
  /** 計、区分の順 */
  readonly cells: readonly IndicatorCellResponse[];
}

export interface IndicatorFigureResponse {
  readonly measure: IndicatorMeasure;
  readonly side: IndicatorSide;
  readonly rows: readonly IndicatorRowResponse[];
}

/** ひと月の件数。月をまたぐ計は出さない */
export interface IndicatorMonthResponse {
  /** YYYY-MM */
  readonly month: string;
  readonly figures: readonly IndicatorFigureResponse[];
}

/** 圏域の指標。氏名も、組織の名称も含まない */
export interface IndicatorsResponse {
  /** YYYY-MM */
  readonly from: string;
  readonly to: string;
  /** この日の時点 */
  readonly asOn: CivilDate;
  /** いま入院中・入院予定の人 */
  readonly now: IndicatorFigureResponse;
  /** 新しい月から */
  readonly months: readonly IndicatorMonthResponse[];
}
