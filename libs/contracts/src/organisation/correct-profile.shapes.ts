import type { Instant } from '@tsunagi/domain';

/** 省いた項目は変わらない */
export interface CorrectProfileRequest {
  /** 実際に起きた日時。省略時はいま */
  readonly occurredAt?: Instant;
  readonly kana?: string | null;
  /** 事業所番号・医療機関コード(10桁) */
  readonly officialNumber?: string | null;
  readonly postalCode?: string | null;
  readonly address?: string | null;
  /** 町名(担当区域を探すとき) */
  readonly town?: string | null;
  readonly tel?: string | null;
  readonly fax?: string | null;
  /** 名称。空にはできない */
  readonly name?: string;
}
