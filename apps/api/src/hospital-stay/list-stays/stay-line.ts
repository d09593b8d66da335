import { preparationStatusNames } from '@tsunagi/contracts';
import { type CivilDate, daysBetween } from '@tsunagi/domain';
import type { StayLine } from '@tsunagi/read-models';
import type { StayLineResponse } from './stay-line.response.js';

/** The admission day is day 1; a stay that has ended stops counting. */
export function daysInHospital(
  { admittedOn, endedOn }: Pick<StayLine, 'admittedOn' | 'endedOn'>,
  today: CivilDate,
): number | null {
  return admittedOn === null ? null : Math.max(1, daysBetween(admittedOn, endedOn ?? today) + 1);
}

export function toStayLine({ sortOn: _sortOn, ...line }: StayLine, today: CivilDate): StayLineResponse {
  const { coordinationNeeded, preparationStatus } = line;
  return {
    ...line,
    coordinationNeeded: coordinationNeeded === null ? null : coordinationNeeded === 1,
    daysInHospital: daysInHospital(line, today),
    preparationStatusName: preparationStatus && preparationStatusNames[preparationStatus],
  };
}
