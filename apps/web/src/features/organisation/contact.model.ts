import type { CorrectProfileRequest, OrganisationResponse } from '@tsunagi/contracts';

const NUMBERS = ['officialNumber', 'tel', 'fax', 'postalCode'] as const;
const FIELDS = ['name', 'kana', 'town', 'address', ...NUMBERS] as const;
type FieldName = (typeof FIELDS)[number];

/** What an administrator may correct, as typed. */
export type Contact = Readonly<Record<FieldName, string>>;

export const contactOf = (organisation: OrganisationResponse): Contact =>
  Object.fromEntries(FIELDS.map((field) => [field, organisation[field] ?? ''])) as unknown as Contact;

/** Full-width figures and hyphens as people type them become narrow; words stay as they are. */
const plainNumber = (typed: string): string =>
  typed
    .normalize('NFKC')
    .replaceAll(/[‐‑–—―−ー]/gu, '-')
    .replaceAll(/\s/gu, '');

const isNumber = (field: FieldName): boolean => NUMBERS.some((each) => each === field);

function meant(field: FieldName, typed: string): string | null {
  const text = isNumber(field) ? plainNumber(typed) : typed.trim();
  return text === '' && field !== 'name' ? null : text;
}

/** What differs from what is known; what is left empty is taken away. */
export const correctionOf = (contact: Contact, known: OrganisationResponse): CorrectProfileRequest =>
  Object.fromEntries(
    FIELDS.flatMap((field) => {
      const value = meant(field, contact[field]);
      return value === known[field] ? [] : [[field, value]];
    }),
  );
