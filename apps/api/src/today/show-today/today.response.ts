import { ApiProperty } from '@nestjs/swagger';
import type { TodayGroupName } from '@tsunagi/contracts';
import type { CivilDate, Instant, StayId } from '@tsunagi/domain';

/** 今日の対応ひとつ */
export class TodayRowResponse {
  /** 入院に結びつかない連絡票では null */
  readonly stayId!: StayId | null;
  /** 情報提供書か連絡票の識別子。入院そのものなら null */
  readonly subjectId!: string | null;
  /** 消去されていれば null */
  readonly name!: string | null;
  readonly ward!: string | null;
  readonly room!: string | null;
  /** そのまま読み上げられる一文 */
  readonly reason!: string;
  /** 問い合わせ先 */
  readonly officeName!: string | null;
  readonly officeTel!: string | null;
  /** いつから */
  readonly since!: Instant | null;
  /** この日のうちまで */
  readonly dueOn!: CivilDate | null;
  /** その日までの自院・自事業所の営業日。今日なら0、過ぎていても0 */
  readonly businessDaysLeft!: number | null;
  readonly isOver!: boolean;
}

/** 同じ対応が要るもの */
export class TodayGroupResponse {
  readonly kind!: TodayGroupName;
  readonly name!: string;
  /** すべての件数。rows は急ぐものから100件まで */
  readonly count!: number;
  @ApiProperty({ type: [TodayRowResponse] })
  readonly rows!: readonly TodayRowResponse[];
}

/** 今日の対応 */
export class TodayResponse {
  readonly today!: CivilDate;
  /** この時刻のもの */
  readonly at!: Instant;
  readonly organisationName!: string | null;
  readonly total!: number;
  @ApiProperty({ type: [TodayGroupResponse] })
  readonly groups!: readonly TodayGroupResponse[];
}
