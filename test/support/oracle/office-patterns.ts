import type { BusinessCalendar } from '@tsunagi/domain';
import { holidaysByLaw } from './holidays-by-law.js';

const day = { opensAt: '09:00', closesAt: '18:00' };
const short = { opensAt: '08:30', closesAt: '12:30' };
const yearEnd = { from: '12-29', to: '01-03' };
const lawful = new Map<number, readonly string[]>();

function holidaysOf(year: number): readonly string[] {
  const known = lawful.get(year) ?? holidaysByLaw(year);
  lawful.set(year, known);
  return known;
}

export const holidaysOfYears = (from: number, to: number): readonly string[] =>
  Array.from({ length: to - from + 1 }, (_, index) => holidaysOf(from + index)).flat();

/** Offices as they are found, without their holidays. */
export const officePatterns: Readonly<Record<string, Omit<BusinessCalendar, 'holidays'>>> = {
  'weekdays, closed on holidays and at the year end': {
    weekly: [null, day, day, day, day, day, null],
    opensOnHolidays: false,
    yearlyClosures: [yearEnd],
    closures: [],
  },
  'half Saturdays, open on holidays, closed for Obon': {
    weekly: [null, day, day, day, day, day, short],
    opensOnHolidays: true,
    yearlyClosures: [yearEnd, { from: '08-13', to: '08-16' }],
    closures: [{ from: '2026-10-05', to: '2026-10-16' }],
  },
  'closed on Wednesdays, open on Sundays': {
    weekly: [day, day, day, null, short, day, day],
    opensOnHolidays: false,
    yearlyClosures: [],
    closures: [{ from: '2024-01-01', to: '2024-01-31' }],
  },
  'every day': {
    weekly: [day, day, day, day, day, day, day],
    opensOnHolidays: true,
    yearlyClosures: [],
    closures: [],
  },
};
