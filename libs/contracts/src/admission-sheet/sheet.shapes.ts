import type {
  OrganisationId,
  PatientId,
  SheetId,
  SheetValue,
  SheetValues,
  StayId,
  ValueSource,
} from '@tsunagi/domain';
import type { LostCharactersResponse, SectionFillResponse } from '../document/document.shapes.js';
import type { SheetVersionResponse } from './sheet-version.shapes.js';

/** ひとつの項目に入れられる値と、その出どころ */
export interface SheetOfferResponse {
  readonly path: string;
  readonly value: SheetValue;
  readonly source: ValueSource;
}

export interface SheetResponse {
  readonly id: SheetId;
  readonly stayId: StayId;
  readonly patientId: PatientId;
  readonly officeId: OrganisationId;
  readonly hospitalId: OrganisationId;
  /** 様式の版 */
  readonly edition: string;
  readonly previousSheetId: SheetId | null;
  /** 表示している内容。報の番号、または作成中の `draft`。すべて取り消されていれば null */
  readonly shown: number | 'draft' | null;
  /** 項目ごとの値。ない項目は空欄で、「なし」ではない */
  readonly values: SheetValues;
  /** 自動で入った値の出どころと日時 */
  readonly sources: Readonly<Record<string, ValueSource>>;
  /** 作成中のものだけ。項目ごとに、いまの記録と前回の書類の値 */
  readonly offers: readonly SheetOfferResponse[];
  /** 未記入の目安。送付を妨げない */
  readonly meter: readonly SectionFillResponse[];
  /** 最新の報から変わった項目 */
  readonly changedSinceSent: readonly string[];
  readonly versions: readonly SheetVersionResponse[];
  /** 印刷した紙に出る整理番号 */
  readonly reference: string | null;
  readonly lostCharacters: LostCharactersResponse;
  readonly revision: number;
}
