/** ひとつの欄の未記入の目安 */
export interface SectionFillResponse {
  readonly section: string;
  readonly title: string;
  readonly filled: number;
  readonly total: number;
  /** 空欄の項目 */
  readonly missing: readonly string[];
}

/** 同意の根拠 */
export interface ConsentResponse {
  readonly form: 'written' | 'oral' | 'implied' | 'unrecorded';
  readonly givenBy: 'patient' | 'family' | 'representative' | null;
  readonly givenOn: string | null;
}

/** 印刷できない文字 */
export interface LostCharacterResponse {
  /** 項目。発行者と整理番号では null */
  readonly path: string | null;
  readonly character: string;
  /** 例 `U+845B` */
  readonly codePoints: readonly string[];
}

/** 紙に書いたとおりには出ない文字。発行の前に確かめる */
export interface LostCharactersResponse {
  /** 〓で印刷される文字 */
  readonly missing: readonly LostCharacterResponse[];
  /** 標準の字形で印刷される異体字 */
  readonly variantLost: readonly LostCharacterResponse[];
}
