import type { preparationStatusNames } from '@tsunagi/contracts';

export type PreparationStatus = keyof typeof preparationStatusNames;

export interface WatchLine {
  readonly stayId: string;
  readonly status: PreparationStatus | null;
  readonly dischargeOn: string | null;
  readonly sentence: string | null;
  readonly hospitalName: string | null;
  readonly officeName: string | null;
  /** `null` for the region's coordinator. */
  readonly name: string | null;
}
