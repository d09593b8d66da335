import type { preparationStatusNames, StayLineResponse, TimelineLineResponse } from '@tsunagi/contracts';

export type PreparationStatus = keyof typeof preparationStatusNames;

export type StayLine = StayLineResponse;
export type TimelineLine = TimelineLineResponse;
