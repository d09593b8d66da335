import type { preparationStatusNames, WatchLineResponse } from '@tsunagi/contracts';

export type PreparationStatus = keyof typeof preparationStatusNames;

export type WatchLine = WatchLineResponse;
