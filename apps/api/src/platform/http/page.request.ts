import type { PageRequest } from '@tsunagi/read-models';
import { Type } from 'class-transformer';
import { IsInt, IsOptional, IsString, Max, MaxLength, Min } from 'class-validator';

const USUAL_LIMIT = 50;

/** 一覧のどこを読むか */
export class PagedRequest {
  /** 前の頁の nextCursor。省略時は最初の頁 */
  @IsOptional()
  @IsString()
  @MaxLength(400)
  readonly cursor?: string;

  /** 一頁の件数。省略時は50 */
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(200)
  readonly limit?: number;
}

export const pageOf = ({ cursor, limit }: PagedRequest): PageRequest => ({
  cursor: cursor ?? null,
  limit: limit ?? USUAL_LIMIT,
});
