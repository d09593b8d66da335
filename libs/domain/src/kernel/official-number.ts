/** I, O and Q are never used, so A = 10 … H = 17, J = 18 … Z = 32. */
const LETTERS = 'ABCDEFGHJKLMNPRSTUVWXYZ';
const SHAPE = /^\d{2}[0-9A-HJ-NPR-Z]\d{7}$/;

const valueOf = (character: string): number =>
  LETTERS.includes(character) ? LETTERS.indexOf(character) + 10 : Number(character);

const digitSum = (number: number): number => Math.floor(number / 10) + (number % 10);

/**
 * 検証番号 of the first nine characters of a 事業所番号 or a ten-digit 医療機関コード: modulus 10, weights 2-1 from
 * the right, two-digit products split. Rule: 厚生労働省 介護予防・日常生活支援総合事業における事業所番号の考え方, 資料13.
 */
export function officialCheckDigit(firstNine: string): number {
  const sum = [...firstNine]
    .map((character, index) => digitSum(valueOf(character) * (index % 2 === 0 ? 2 : 1)))
    .reduce((total, part) => total + part, 0);
  return (10 - (sum % 10)) % 10;
}

/** Ten characters, of which only the third (事業所区分) may be a capital letter, with the right last one. */
export const isOfficialNumber = (text: string): boolean =>
  SHAPE.test(text) && officialCheckDigit(text.slice(0, 9)) === Number(text.slice(9));
