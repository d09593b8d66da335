import { ApiProperty } from '@nestjs/swagger';

/** ひとつの欄の未記入の目安 */
export class SectionFillResponse {
  readonly section!: string;
  readonly title!: string;
  readonly filled!: number;
  readonly total!: number;
  /** 空欄の項目 */
  @ApiProperty({ type: [String] })
  readonly missing!: readonly string[];
}

/** 同意の根拠 */
export class ConsentResponse {
  readonly form!: 'written' | 'oral' | 'implied' | 'unrecorded';
  readonly givenBy!: 'patient' | 'family' | 'representative' | null;
  readonly givenOn!: string | null;
}

/** 印刷できない文字 */
export class LostCharacterResponse {
  /** 項目。発行者と整理番号では null */
  readonly path!: string | null;
  readonly character!: string;
  /** 例 `U+845B` */
  @ApiProperty({ type: [String] })
  readonly codePoints!: readonly string[];
}

/** 紙に書いたとおりには出ない文字。発行の前に確かめる */
export class LostCharactersResponse {
  /** 〓で印刷される文字 */
  @ApiProperty({ type: [LostCharacterResponse] })
  readonly missing!: readonly LostCharacterResponse[];
  /** 標準の字形で印刷される異体字 */
  @ApiProperty({ type: [LostCharacterResponse] })
  readonly variantLost!: readonly LostCharacterResponse[];
}
