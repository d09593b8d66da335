export { holidayNameOn, holidaysBetween } from './holidays.js';
export { organisationCalendarOn, regionCalendarOn } from './organisation-calendar.js';
