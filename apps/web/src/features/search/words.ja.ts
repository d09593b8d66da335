import type { FoundStaysResponse, StayLineResponse } from '@tsunagi/contracts';
import { ageOn, birthDay, longDate } from '../../ui/japanese-date.js';
import { searchTexts as texts } from './labels.ja.js';

/** `昭和10年4月5日(91歳)`, or nothing. */
export const bornWords = ({ birthDate }: StayLineResponse, today: string): string | null =>
  birthDate && `${birthDay(birthDate)}(${texts.age(ageOn(birthDate, today))})`;

/** From when, until when. */
export function timeWords({ admittedOn, plannedOn, endedOn }: StayLineResponse): string {
  if (admittedOn === null) return plannedOn === null ? '' : texts.plannedFor(longDate(plannedOn));
  return endedOn === null
    ? texts.from(longDate(admittedOn))
    : texts.until(longDate(admittedOn), longDate(endedOn));
}

/** 担当の事業所, or the hospital for whoever is in charge. */
export function otherSideWords(stay: StayLineResponse, atHospital: boolean): string {
  if (!atHospital) return stay.hospitalName ?? '';
  if (stay.officeName !== null) return stay.officeName;
  return stay.careManagerStatus === 'none' ? texts.noneAssigned : texts.noOffice;
}

export function countWords({ rows, nextCursor }: FoundStaysResponse): string {
  if (rows.length === 0) return texts.none;
  return nextCursor === null ? texts.found(rows.length) : texts.foundMore(rows.length);
}
