import { ApiProperty } from '@nestjs/swagger';
import type {
  OrganisationId,
  PatientId,
  SheetId,
  SheetValue,
  SheetValues,
  StayId,
  ValueSource,
} from '@tsunagi/domain';
import { LostCharactersResponse, SectionFillResponse } from '../../document/document.response.js';
import { SheetVersionResponse } from './sheet-version.response.js';
import type { Shown } from './sheet-view.js';

const SHEET_VALUE = [
  { type: 'string' },
  { type: 'number' },
  { type: 'boolean' },
  { type: 'array', items: { type: 'string' } },
  { type: 'array', items: { type: 'object' } },
];

/** ひとつの項目に入れられる値と、その出どころ */
export class SheetOfferResponse {
  readonly path!: string;
  @ApiProperty({ oneOf: [...SHEET_VALUE], nullable: true })
  readonly value!: SheetValue;
  readonly source!: ValueSource;
}

export class SheetResponse {
  readonly id!: SheetId;
  readonly stayId!: StayId;
  readonly patientId!: PatientId;
  readonly officeId!: OrganisationId;
  readonly hospitalId!: OrganisationId;
  /** 様式の版 */
  readonly edition!: string;
  readonly previousSheetId!: SheetId | null;
  /** 表示している内容。報の番号、または作成中の `draft`。すべて取り消されていれば null */
  @ApiProperty({ oneOf: [{ type: 'number' }, { type: 'string', enum: ['draft'] }], nullable: true })
  readonly shown!: Shown | null;
  /** 項目ごとの値。ない項目は空欄で、「なし」ではない */
  readonly values!: SheetValues;
  /** 自動で入った値の出どころと日時 */
  readonly sources!: Readonly<Record<string, ValueSource>>;
  /** 作成中のものだけ。項目ごとに、いまの記録と前回の書類の値 */
  @ApiProperty({ type: [SheetOfferResponse] })
  readonly offers!: readonly SheetOfferResponse[];
  /** 未記入の目安。送付を妨げない */
  @ApiProperty({ type: [SectionFillResponse] })
  readonly meter!: readonly SectionFillResponse[];
  /** 最新の報から変わった項目 */
  @ApiProperty({ type: [String] })
  readonly changedSinceSent!: readonly string[];
  @ApiProperty({ type: [SheetVersionResponse] })
  readonly versions!: readonly SheetVersionResponse[];
  /** 印刷した紙に出る整理番号 */
  readonly reference!: string | null;
  readonly lostCharacters!: LostCharactersResponse;
  readonly revision!: number;
}
