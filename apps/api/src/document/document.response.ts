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
