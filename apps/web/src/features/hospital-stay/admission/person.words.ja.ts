import { ageOn, birthDay, shortDate } from '../../../ui/japanese-date.js';
import type { Person } from './admission.model.js';
import { admissionTexts as texts } from './labels.ja.js';

/** `8月2日から入院中です(4東)。`, or nothing. */
export function openStayWords({ openStayOn, openStayStatus, openStayWard }: Person): string | null {
  if (openStayOn === null) return null;
  const ward = openStayWard === null ? '' : texts.ward(openStayWard);
  const words = openStayStatus === 'planned' ? texts.isPlanned : texts.inHospital;
  return words(shortDate(openStayOn), ward);
}

/** フリガナ・生年月日・患者ID: what tells namesakes apart. */
export function personWords(person: Person, today?: string): string {
  const { kana, birthDate, hospitalPatientNumber, address } = person;
  const born = birthDate && birthDay(birthDate) + (today ? `(${texts.age(ageOn(birthDate, today))})` : '');
  const number = hospitalPatientNumber && texts.number(hospitalPatientNumber);
  return [kana, born, number, address, openStayWords(person)].filter(Boolean).join('・');
}
