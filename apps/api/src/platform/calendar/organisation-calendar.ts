import {
  addDays,
  type BusinessCalendar,
  type BusinessHours,
  type CivilDate,
  type DateRange,
  type RegisteredOrganisation,
} from '@tsunagi/domain';
import { holidaysBetween } from './holidays.js';

/** Holidays so many days before and after are part of a calendar. */
const WINDOW_DAYS = 430;

type Opening = Pick<RegisteredOrganisation, 'businessHours' | 'closures'>;
type Hours = Omit<BusinessHours, 'effectiveFrom'>;

const office = { opensAt: '08:30', closesAt: '17:30' };

/** For whoever has not stated any hours, and for the region as a whole: weekdays without the year end. */
export const usualHours: Hours = {
  weekly: [null, office, office, office, office, office, null],
  opensOnHolidays: false,
  yearlyClosures: [{ from: '12-29', to: '01-03' }],
};

function hoursInForce({ businessHours }: Opening, day: CivilDate): Hours {
  const starts = Object.keys(businessHours).sort();
  const start = starts.findLast((candidate) => candidate <= day) ?? starts[0];
  return (start === undefined ? undefined : businessHours[start]) ?? usualHours;
}

const calendarWith = (hours: Hours, closures: readonly DateRange[], day: CivilDate): BusinessCalendar => ({
  weekly: hours.weekly,
  opensOnHolidays: hours.opensOnHolidays,
  yearlyClosures: hours.yearlyClosures,
  closures,
  holidays: holidaysBetween(addDays(day, -WINDOW_DAYS), addDays(day, WINDOW_DAYS)),
});

/**
 * An organisation's calendar by the hours in force on `day`; before the first ones stated, those; without
 * any, the usual ones. Good for about a year around `day`.
 */
export function organisationCalendarOn(opening: Opening, day: CivilDate): BusinessCalendar {
  const closures = Object.values(opening.closures).filter((closure) => closure !== null);
  return calendarWith(hoursInForce(opening, day), closures, day);
}

/** The region's default calendar, where no office is known. */
export const regionCalendarOn = (day: CivilDate): BusinessCalendar => calendarWith(usualHours, [], day);
