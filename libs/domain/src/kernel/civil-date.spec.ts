import {
  addDays,
  ageOn,
  civilDateInJapan,
  daysBetween,
  eachDay,
  instantInJapan,
  isCivilDate,
  isInstant,
  isTimeOfDay,
  isWithin,
  timeInJapan,
  weekdayOf,
} from './civil-date.js';

describe('isCivilDate', () => {
  it.each(['2024-02-29', '2000-02-29', '2026-12-31', '1912-07-30'])('accepts %s', (date) =>
    expect(isCivilDate(date)).toBe(true),
  );
  it.each([
    '2026-02-29',
    '1900-02-29',
    '2026-04-31',
    '2026-13-01',
    '2026-00-10',
    '2026-1-1',
    '2026-01-01T00:00',
    '',
  ])('refuses %p', (date) => expect(isCivilDate(date)).toBe(false));
});

describe('isInstant and isTimeOfDay', () => {
  it('accept the one spelling that compares as text', () => {
    expect(isInstant('2026-12-01T05:30:00.000Z')).toBe(true);
    expect(
      ['2026-12-01T05:30:00Z', '2026-12-01T14:30:00.000+09:00', '2026-02-30T00:00:00.000Z', 'now'].filter(
        isInstant,
      ),
    ).toEqual([]);
    expect(['00:00', '23:59'].every(isTimeOfDay)).toBe(true);
    expect(['24:00', '9:00', '12:60', '12:00:00'].some(isTimeOfDay)).toBe(false);
  });
});

describe('counting days', () => {
  it('passes leap days and year ends', () => {
    expect(addDays('2024-02-28', 1)).toBe('2024-02-29');
    expect(addDays('2026-02-28', 1)).toBe('2026-03-01');
    expect(addDays('2026-12-31', 1)).toBe('2027-01-01');
    expect(addDays('2027-01-01', -1)).toBe('2026-12-31');
    expect(daysBetween('2024-02-28', '2024-03-01')).toBe(2);
    expect(daysBetween('2027-01-03', '2026-12-29')).toBe(-5);
  });
  it('lists every day with both ends, and none of a reversed range', () => {
    expect([...eachDay('2026-12-30', '2027-01-01')]).toEqual(['2026-12-30', '2026-12-31', '2027-01-01']);
    expect([...eachDay('2026-12-30', '2026-12-29')]).toEqual([]);
  });
  it('counts both ends of a range in', () => {
    const range = { from: '2026-12-29', to: '2027-01-03' };
    expect(
      ['2026-12-28', '2026-12-29', '2027-01-03', '2027-01-04'].map((date) => isWithin(date, range)),
    ).toEqual([false, true, true, false]);
  });
});

describe('weekdayOf', () => {
  it.each([
    ['2026-11-20', 5],
    ['2026-11-22', 0],
    ['2024-02-29', 4],
    ['1970-01-01', 4],
    ['1926-12-25', 6],
    ['1912-07-30', 2],
  ])('%s is weekday %i', (date, weekday) => expect(weekdayOf(date)).toBe(weekday));
});

describe('ageOn', () => {
  it('grows on the birthday', () => {
    expect(ageOn('1935-04-05', '2026-04-04')).toBe(90);
    expect(ageOn('1935-04-05', '2026-04-05')).toBe(91);
  });
  it('grows on 1 March for a birthday on 29 February, and on the day itself in a leap year', () => {
    expect(ageOn('1940-02-29', '2026-02-28')).toBe(85);
    expect(ageOn('1940-02-29', '2026-03-01')).toBe(86);
    expect(ageOn('1940-02-29', '2028-02-29')).toBe(88);
  });
});

describe('Japan', () => {
  it('begins its day at 15:00 UTC of the day before', () => {
    expect(civilDateInJapan('2026-12-31T14:59:59.999Z')).toBe('2026-12-31');
    expect(civilDateInJapan('2026-12-31T15:00:00.000Z')).toBe('2027-01-01');
    expect(timeInJapan('2026-12-31T15:00:00.000Z')).toBe('00:00');
    expect(timeInJapan('2026-12-31T14:59:59.999Z')).toBe('23:59');
  });
  it('turns day and time into an instant and back', () => {
    expect(instantInJapan('2026-12-01', '08:59')).toBe('2026-11-30T23:59:00.000Z');
    expect(civilDateInJapan(instantInJapan('2024-02-29', '00:00'))).toBe('2024-02-29');
  });
});
