import { ApiProperty } from '@nestjs/swagger';
import type { LiveChangeResponse as Change } from '@tsunagi/contracts';

/** 変わったもの。名前や内容は含まない */
export class LiveChangeResponse {
  readonly topic!: Change['topic'];
  /** 入院・情報提供書・連絡票・組織。一覧全体なら null */
  readonly id!: string | null;
}

/** 一度に届く知らせ */
export class LiveNoticeResponse {
  /** 読み出しはここまで反映している */
  readonly position!: string | null;
  @ApiProperty({ type: [LiveChangeResponse] })
  readonly changes!: readonly LiveChangeResponse[];
}
