import { isOfficialNumber, officialCheckDigit } from './official-number.js';

describe('official number', () => {
  it.each(['0370107427', '0370101933', '0310117247', '0190100222', '0350180014'])(
    'accepts %s, as published in the open data of care offices',
    (number) => expect(isOfficialNumber(number)).toBe(true),
  );
  it('refuses every other last digit', () => {
    const wrong = [...'0123456789'].filter((digit) => digit !== '7');
    expect(wrong.filter((digit) => isOfficialNumber(`037010742${digit}`))).toEqual([]);
  });
  it('refuses two neighbouring digits that changed places', () =>
    expect(isOfficialNumber('0371007427')).toBe(false));
  it('reads a letter of the business class as its number and adds the digits of the product', () => {
    expect(officialCheckDigit('11A223260')).toBe(
      (10 - ((2 + 1 + (2 + 0) + 2 + 4 + 3 + 4 + 6 + 0) % 10)) % 10,
    );
    expect(isOfficialNumber(`11A223260${officialCheckDigit('11A223260')}`)).toBe(true);
  });
  it.each([
    '',
    '037010742',
    '03701074277',
    '037010742A',
    '03I0107427',
    '03O0107427',
    '０３７０１０７４２７',
    '0370107427 ',
  ])('refuses the shape of %p', (number) => expect(isOfficialNumber(number)).toBe(false));
});
