import { ApiProperty } from '@nestjs/swagger';
import type { CivilDate, Instant, SheetId, StayId } from '@tsunagi/domain';
import type { SheetState } from '@tsunagi/read-models';

/** 期限ひとつ */
export class DeadlineResponse {
  /** `CARE_ADM_INFO_I`・`CARE_ADM_INFO_II`、または病院の `HOSP_…` */
  readonly kind!: string;
  readonly name!: string;
  /** この日のうちまで */
  readonly dueOn!: CivilDate;
  /** 期限に間に合った。記録がなければ null */
  readonly kept!: boolean | null;
  readonly isOver!: boolean;
  /** 算定できる単位数。病院の期限では null */
  readonly units!: number | null;
  /** 残っている営業日。済んだもの、過ぎたものは null */
  readonly businessDaysLeft!: number | null;
  /** あとどれだけかを、そのまま読み上げられる一文で。済んだもの、過ぎたものは null */
  readonly remaining!: string | null;
}

/** その入院の入院時情報提供書。病院には送付されたものだけ */
export class DeadlineSheetResponse {
  readonly sheetId!: SheetId;
  readonly state!: SheetState;
}

/** ひとつの入院の期限と、その根拠 */
export class StayDeadlinesResponse {
  readonly stayId!: StayId;
  /** 消去されていれば null */
  readonly name!: string | null;
  readonly hospitalName!: string | null;
  readonly ward!: string | null;
  readonly admittedOn!: CivilDate;
  /** 時刻が分からなければ null */
  readonly admittedAt!: Instant | null;
  /** まだ起こしていなければ null */
  readonly sheet!: DeadlineSheetResponse | null;
  /** まだ済んでいない最も近い期限 */
  readonly nextDueOn!: CivilDate | null;
  @ApiProperty({ type: [DeadlineResponse] })
  readonly deadlines!: readonly DeadlineResponse[];
  /** 期限の根拠 */
  @ApiProperty({ type: [String] })
  readonly explanation!: readonly string[];
}

export class DeadlinesResponse {
  /** 近い順。この先に期限のないものは後ろ */
  @ApiProperty({ type: [StayDeadlinesResponse] })
  readonly rows!: readonly StayDeadlinesResponse[];
}
