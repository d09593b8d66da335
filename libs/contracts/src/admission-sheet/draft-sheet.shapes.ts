import type { StayId } from '@tsunagi/domain';

export interface DraftSheetRequest {
  readonly stayId: StayId;
}
