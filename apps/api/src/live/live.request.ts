import { IsOptional, Matches } from 'class-validator';

export class LiveRequest {
  /** 最後に聞いた位置。省略時はいまから */
  @IsOptional()
  @Matches(/^\d{1,20}$/)
  readonly after?: string;
}
