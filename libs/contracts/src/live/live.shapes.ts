/** 変わったもの。名前や内容は含まない */
export interface LiveChangeResponse {
  readonly topic: 'stays' | 'told-dates' | 'inbox' | 'sheet' | 'note' | 'watch' | 'organisation';
  /** 入院・情報提供書・連絡票・組織。一覧全体なら null */
  readonly id: string | null;
}

/** 一度に届く知らせ */
export interface LiveNoticeResponse {
  /** 読み出しはここまで反映している */
  readonly position: string | null;
  readonly changes: readonly LiveChangeResponse[];
}
