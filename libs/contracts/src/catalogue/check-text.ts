export type TextFault = 'BROKEN_CHARACTER' | 'BIDI_CONTROL' | 'CONTROL_CHARACTER';

/** \n is part of a memo; no other control character is. */
const CONTROL = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028\u2029\ufeff]/;
const BIDI_CONTROL = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/;

const LONE_SURROGATE = /\p{Surrogate}/u;

export const characterCount = (text: string): number => [...text].length;

/** The first thing that no field may contain, or `null`. */
export function findTextFault(text: string, mayBreakLines: boolean): TextFault | null {
  if (LONE_SURROGATE.test(text)) return 'BROKEN_CHARACTER';
  if (BIDI_CONTROL.test(text)) return 'BIDI_CONTROL';
  if (CONTROL.test(text) || (!mayBreakLines && text.includes('\n'))) return 'CONTROL_CHARACTER';
  return null;
}

const DAYS_OF_MONTH = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

/** A day that exists, `YYYY-MM-DD`. */
export function isCalendarDay(text: string): boolean {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (match === null) return false;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const length = month === 2 && isLeapYear(year) ? 29 : DAYS_OF_MONTH[month - 1];
  return length !== undefined && day >= 1 && day <= length;
}

export const isClockTime = (text: string): boolean => /^([01]\d|2[0-3]):[0-5]\d$/.test(text);

/** Bytes of the text in UTF-8. */
export function utf8Length(text: string): number {
  let bytes = 0;
  for (const character of text) {
    const point = character.codePointAt(0) ?? 0;
    bytes += point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
  }
  return bytes;
}
