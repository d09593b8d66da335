import {
  addDays,
  type CivilDate,
  closedReasonOn,
  eachDay,
  isBusinessDay,
  type RegisteredOrganisation,
} from '@tsunagi/domain';
import { organisationCalendarOn } from '../../platform/calendar/index.js';
import type { ContactResponse } from './contact.response.js';

const HORIZON_DAYS = 60;

/** Whom to call and when: by the hours in force on `today`. */
export function toContact(found: RegisteredOrganisation, today: CivilDate): ContactResponse {
  const { organisationId, kind, profile } = found;
  const { name, address, tel, fax } = profile;
  const calendar = organisationCalendarOn(found, today);
  const ahead = [...eachDay(addDays(today, 1), addDays(today, HORIZON_DAYS))];
  return {
    ...{ organisationId, kind, name, address, tel, fax, weekly: calendar.weekly },
    readsInbox: Object.values(found.staff).some(({ left }) => !left),
    hoursAssumed: Object.keys(found.businessHours).length === 0,
    closedToday: closedReasonOn(calendar, today),
    nextOpenOn: ahead.find((day) => isBusinessDay(calendar, day)) ?? null,
    closures: calendar.closures
      .filter(({ to }) => to >= today)
      .map(({ from, to }) => ({ from, to }))
      .sort((left, right) => left.from.localeCompare(right.from)),
  };
}
