import type { StayId } from '@tsunagi/domain';
import { IsUUID } from 'class-validator';

export class DraftSheetRequest {
  @IsUUID()
  readonly stayId!: StayId;
}
