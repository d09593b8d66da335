import type { OpeningHours, OrganisationKind, YearlyClosure } from '@tsunagi/domain';

/** An invented region of two towns on the coast, the size of Kesennuma or Kamaishi. */
export const REGION_NAME = '汐凪圏域(架空)';

export interface DemoHours {
  readonly weekly: readonly (OpeningHours | null)[];
  readonly opensOnHolidays: boolean;
  readonly yearlyClosures: readonly YearlyClosure[];
}

export interface DemoOrganisation {
  /** Short word used in logins, e.g. `h1`, `c03`. */
  readonly key: string;
  readonly kind: OrganisationKind;
  readonly name: string;
  readonly kana: string;
  readonly town: string;
  /** Serial inside the official number; the check digit is added when it is registered. */
  readonly serial: string;
  readonly hours: DemoHours;
}

const NEW_YEAR: readonly YearlyClosure[] = [{ from: '12-29', to: '01-03' }];
const day = (opensAt: string, closesAt: string): OpeningHours => ({ opensAt, closesAt });

function weekdays(opensAt: string, closesAt: string, saturday: OpeningHours | null = null): DemoHours {
  const open = day(opensAt, closesAt);
  return {
    weekly: [null, open, open, open, open, open, saturday],
    opensOnHolidays: false,
    yearlyClosures: NEW_YEAR,
  };
}

const EVERY_DAY: DemoHours = {
  weekly: Array.from({ length: 7 }, () => day('08:30', '17:30')),
  opensOnHolidays: true,
  yearlyClosures: [],
};
const OFFICE = weekdays('09:00', '18:00');
const EARLY_OFFICE = weekdays('08:30', '17:30');
const SATURDAY_OFFICE = weekdays('09:00', '17:30', day('09:00', '12:00'));

function organisation(
  key: string,
  kind: OrganisationKind,
  [name, kana]: readonly [string, string],
  town: string,
  hours: DemoHours,
  serial: string,
): DemoOrganisation {
  return { key, kind, name, kana, town, hours, serial };
}

export const HOSPITALS: readonly DemoOrganisation[] = [
  organisation(
    'h1',
    'hospital',
    ['汐凪市立病院', 'シオナギシリツビョウイン'],
    '汐凪市',
    EARLY_OFFICE,
    '0101',
  ),
  organisation(
    'h2',
    'hospital',
    ['釜浦ふれあい病院', 'カマウラフレアイビョウイン'],
    '釜浦町',
    EARLY_OFFICE,
    '0102',
  ),
];

const HOME_CARE: readonly (readonly [string, string, string, DemoHours])[] = [
  ['あおぞら居宅介護支援センター', 'アオゾラキョタクカイゴシエンセンター', '汐凪市', OFFICE],
  ['ケアプランかもめ', 'ケアプランカモメ', '汐凪市', OFFICE],
  ['居宅介護支援事業所はまなす', 'キョタクカイゴシエンジギョウショハマナス', '汐凪市', EARLY_OFFICE],
  ['汐凪社協ケアプランセンター', 'シオナギシャキョウケアプランセンター', '汐凪市', EARLY_OFFICE],
  ['ケアサポートうみねこ', 'ケアサポートウミネコ', '汐凪市', SATURDAY_OFFICE],
  ['さんりく居宅介護支援事業所', 'サンリクキョタクカイゴシエンジギョウショ', '汐凪市', OFFICE],
  ['ケアプラン椿', 'ケアプランツバキ', '汐凪市', OFFICE],
  ['ひだまり介護相談所', 'ヒダマリカイゴソウダンジョ', '汐凪市', EARLY_OFFICE],
  ['みなと居宅介護支援', 'ミナトキョタクカイゴシエン', '汐凪市', SATURDAY_OFFICE],
  ['ケアプランセンター髙嶺', 'ケアプランセンタータカミネ', '汐凪市', OFFICE],
  ['釜浦ケアプランセンター', 'カマウラケアプランセンター', '釜浦町', OFFICE],
  ['居宅支援ほたて', 'キョタクシエンホタテ', '釜浦町', EARLY_OFFICE],
  ['ケアプラン浜千鳥', 'ケアプランハマチドリ', '釜浦町', OFFICE],
  [
    '釜浦町社協居宅介護支援事業所',
    'カマウラチョウシャキョウキョタクカイゴシエンジギョウショ',
    '釜浦町',
    EARLY_OFFICE,
  ],
  ['やまびこ居宅介護支援事業所', 'ヤマビコキョタクカイゴシエンジギョウショ', '釜浦町', SATURDAY_OFFICE],
];

export const CARE_OFFICES: readonly DemoOrganisation[] = [
  ...HOME_CARE.map(([name, kana, town, hours], index) => {
    const number = String(index + 1).padStart(2, '0');
    return organisation(`c${number}`, 'homeCareSupportOffice', [name, kana], town, hours, `02${number}`);
  }),
  organisation(
    'c16',
    'smallMultifunctionalOffice',
    ['小規模多機能ホームしおさい', 'ショウキボタキノウホームシオサイ'],
    '汐凪市',
    EVERY_DAY,
    '0216',
  ),
  organisation(
    'c17',
    'nursingMultifunctionalOffice',
    ['看護小規模多機能いそかぜ', 'カンゴショウキボタキノウイソカゼ'],
    '釜浦町',
    EVERY_DAY,
    '0217',
  ),
];

export const SUPPORT_CENTERS: readonly DemoOrganisation[] = [
  organisation(
    's1',
    'communitySupportCenter',
    ['汐凪市地域包括支援センター', 'シオナギシチイキホウカツシエンセンター'],
    '汐凪市',
    EARLY_OFFICE,
    '0301',
  ),
  organisation(
    's2',
    'communitySupportCenter',
    ['釜浦町地域包括支援センター', 'カマウラチョウチイキホウカツシエンセンター'],
    '釜浦町',
    EARLY_OFFICE,
    '0302',
  ),
];
