import { isBusinessDay, openingHoursOn, type RegisteredOrganisation } from '@tsunagi/domain';
import { organisationCalendarOn, regionCalendarOn } from './organisation-calendar.js';

const nine = { opensAt: '09:00', closesAt: '18:00' };
const ten = { opensAt: '10:00', closesAt: '17:00' };
const weekdays = (hours: typeof nine) => [null, hours, hours, hours, hours, hours, null];

const opening: Pick<RegisteredOrganisation, 'businessHours' | 'closures'> = {
  businessHours: {
    '2026-04-01': {
      effectiveFrom: '2026-04-01',
      weekly: weekdays(nine),
      opensOnHolidays: false,
      yearlyClosures: [{ from: '12-30', to: '01-02' }],
    },
    '2026-12-01': {
      effectiveFrom: '2026-12-01',
      weekly: weekdays(ten),
      opensOnHolidays: true,
      yearlyClosures: [],
    },
  },
  closures: { first: { from: '2026-12-10', to: '2026-12-11' }, second: null },
};

describe('calendar of an organisation', () => {
  it('uses the hours in force on the day', () => {
    expect(openingHoursOn(organisationCalendarOn(opening, '2026-11-30'), '2026-11-30')).toEqual(nine);
    expect(openingHoursOn(organisationCalendarOn(opening, '2026-12-01'), '2026-12-01')).toEqual(ten);
  });

  it('uses the first hours stated for days before them', () => {
    expect(openingHoursOn(organisationCalendarOn(opening, '2026-03-02'), '2026-03-02')).toEqual(nine);
  });

  it('knows holidays unless the office opens on them, and declared closures that still stand', () => {
    expect(isBusinessDay(organisationCalendarOn(opening, '2026-11-23'), '2026-11-23')).toBe(false);
    expect(isBusinessDay(organisationCalendarOn(opening, '2026-12-01'), '2027-01-01')).toBe(true);
    expect(isBusinessDay(organisationCalendarOn(opening, '2026-12-01'), '2026-12-10')).toBe(false);
    expect(isBusinessDay(organisationCalendarOn(opening, '2026-12-01'), '2026-12-14')).toBe(true);
  });

  it('falls back to the usual hours: weekdays without holidays and the year end', () => {
    const usual = organisationCalendarOn({ businessHours: {}, closures: {} }, '2026-12-28');
    expect(usual).toEqual(regionCalendarOn('2026-12-28'));
    const open = ['2026-12-28', '2026-12-29', '2027-01-03', '2027-01-04', '2027-01-11'].filter((day) =>
      isBusinessDay(usual, day),
    );
    expect(open).toEqual(['2026-12-28', '2027-01-04']);
  });
});
