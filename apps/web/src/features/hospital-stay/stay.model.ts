import type {
  preparationStatusNames,
  StayLineResponse,
  StayNoteResponse,
  StayPreparationResponse,
  StayResponse,
  StaySheetResponse,
  TimelineLineResponse,
  ToldDateResponse,
} from '@tsunagi/contracts';

export type PreparationStatus = keyof typeof preparationStatusNames;

export type StayLine = StayLineResponse;
export type SheetLine = StaySheetResponse;
export type NoteLine = StayNoteResponse;
/** 準備期間の判定 as it stands now. */
export type PreparationLine = StayPreparationResponse;
export type Stay = StayResponse;
/** だれに・いつ・どの日を伝えたか */
export type ToldDate = ToldDateResponse;
export type TimelineLine = TimelineLineResponse;

export interface WholeStay extends Stay {
  readonly told: readonly ToldDate[];
  readonly timeline: readonly TimelineLine[];
}
