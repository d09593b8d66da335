import { ApiProperty } from '@nestjs/swagger';
import type {
  HiddenReason,
  IndicatorClass,
  IndicatorKind,
  IndicatorMeasure,
  IndicatorSide,
} from '@tsunagi/contracts';
import type { CivilDate } from '@tsunagi/domain';

/** ひとつの欄。隠した欄の件数は、どこにも出さない */
export class IndicatorCellResponse {
  readonly class!: IndicatorClass | 'total';
  /** 隠した欄では null */
  readonly count!: number | null;
  readonly hidden!: HiddenReason | null;
}

/** 組織の種類ごとの一行 */
export class IndicatorRowResponse {
  readonly kind!: IndicatorKind;
  /** 計、区分の順 */
  @ApiProperty({ type: [IndicatorCellResponse] })
  readonly cells!: readonly IndicatorCellResponse[];
}

export class IndicatorFigureResponse {
  readonly measure!: IndicatorMeasure;
  readonly side!: IndicatorSide;
  @ApiProperty({ type: [IndicatorRowResponse] })
  readonly rows!: readonly IndicatorRowResponse[];
}

/** ひと月の件数。月をまたぐ計は出さない */
export class IndicatorMonthResponse {
  /** YYYY-MM */
  readonly month!: string;
  @ApiProperty({ type: [IndicatorFigureResponse] })
  readonly figures!: readonly IndicatorFigureResponse[];
}

/** 圏域の指標。氏名も、組織の名称も含まない */
export class IndicatorsResponse {
  /** YYYY-MM */
  readonly from!: string;
  readonly to!: string;
  /** この日の時点 */
  readonly asOn!: CivilDate;
  /** いま入院中・入院予定の人 */
  readonly now!: IndicatorFigureResponse;
  /** 新しい月から */
  @ApiProperty({ type: [IndicatorMonthResponse] })
  readonly months!: readonly IndicatorMonthResponse[];
}
