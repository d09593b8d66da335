import type { BusinessCalendar } from '@tsunagi/domain';

const nineToSix = { opensAt: '09:00', closesAt: '18:00' };

/** 月〜金 9:00–18:00, closed on holidays; no holiday unless one is named. */
export const aWeekdayOffice = (changes: Partial<BusinessCalendar> = {}): BusinessCalendar => ({
  weekly: [null, nineToSix, nineToSix, nineToSix, nineToSix, nineToSix, null],
  opensOnHolidays: false,
  yearlyClosures: [],
  closures: [],
  holidays: [],
  ...changes,
});

/** 月〜土 */
export const anOfficeOpenOnSaturdays = (changes: Partial<BusinessCalendar> = {}): BusinessCalendar =>
  aWeekdayOffice({
    weekly: [null, nineToSix, nineToSix, nineToSix, nineToSix, nineToSix, nineToSix],
    ...changes,
  });
