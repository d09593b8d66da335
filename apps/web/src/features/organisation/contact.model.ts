import type { CorrectProfileRequest, OrganisationResponse } from '@tsunagi/contracts';

/** What an administrator may correct, as typed. */
export interface Contact {
  readonly tel: string;
  readonly fax: string;
  readonly postalCode: string;
  readonly address: string;
}

const FIELDS = ['tel', 'fax', 'postalCode', 'address'] as const;

export const contactOf = ({ tel, fax, postalCode, address }: OrganisationResponse): Contact => ({
  ...{ tel: tel ?? '', fax: fax ?? '', postalCode: postalCode ?? '', address: address ?? '' },
});

/** Full-width figures and hyphens as people type them become narrow; an address stays as it is. */
const plainNumber = (typed: string): string =>
  typed
    .normalize('NFKC')
    .replaceAll(/[‐‑–—―−ー]/gu, '-')
    .replaceAll(/\s/gu, '');

const meant = (field: (typeof FIELDS)[number], typed: string): string | null => {
  const text = field === 'address' ? typed.trim() : plainNumber(typed);
  return text === '' ? null : text;
};

/** What differs from what is known; what is left empty is taken away. */
export const correctionOf = (contact: Contact, known: OrganisationResponse): CorrectProfileRequest =>
  Object.fromEntries(
    FIELDS.flatMap((field) => {
      const value = meant(field, contact[field]);
      return value === known[field] ? [] : [[field, value]];
    }),
  );
