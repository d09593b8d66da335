import type { SheetValues } from '@tsunagi/domain';

export interface FillSectionRequest {
  /** 変わった項目だけでよい。null は空欄に戻す */
  readonly values: SheetValues;
}
