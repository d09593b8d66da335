import { IsOptional, Matches } from 'class-validator';
import type { Shown } from './sheet-view.js';

export class ShowSheetRequest {
  /** 報の番号、または作成中の `draft`。省略時は、最新の報(送付後に記入が変わっていれば作成中のもの) */
  @IsOptional()
  @Matches(/^(draft|[1-9]\d{0,3})$/)
  readonly version?: string;
}

export function shownOf({ version }: ShowSheetRequest): Shown | null {
  if (version === undefined) return null;
  return version === 'draft' ? 'draft' : Number(version);
}
