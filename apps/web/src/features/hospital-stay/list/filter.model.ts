import { preparationStatusNames, type StayAttentionName, stayAttentionNames } from '@tsunagi/contracts';
import { windows } from './labels.ja.js';

export type WindowName = keyof typeof windows;
type PreparationStatus = keyof typeof preparationStatusNames;

/** What the list is narrowed to; it stands in the address, so that it can be shared and gone back to. */
export interface ListFilter {
  readonly isOpen: boolean;
  readonly attention: StayAttentionName | '';
  readonly ward: string;
  readonly status: 'admitted' | 'planned' | '';
  readonly preparation: PreparationStatus | '';
  readonly within: WindowName | '';
}

const WORDS = ['attention', 'ward', 'status', 'preparation', 'within'] as const;
export type FilterWord = (typeof WORDS)[number];

const STATUSES = { admitted: null, planned: null } as const;
const DAY_MS = 86_400_000;

const oneOf = <Name extends string>(
  asked: string | null,
  known: Readonly<Record<Name, unknown>>,
): Name | '' => (asked !== null && Object.hasOwn(known, asked) ? (asked as Name) : '');

export function filterOf(query: URLSearchParams): ListFilter {
  return {
    isOpen: query.get('open') !== 'no',
    attention: oneOf(query.get('attention'), stayAttentionNames),
    ward: query.get('ward') ?? '',
    status: oneOf(query.get('status'), STATUSES),
    preparation: oneOf(query.get('preparation'), preparationStatusNames),
    within: oneOf(query.get('within'), windows),
  };
}

export function addressOf(filter: ListFilter): string {
  const query = new URLSearchParams(filter.isOpen ? {} : { open: 'no' });
  for (const word of WORDS) if (filter[word] !== '') query.set(word, filter[word]);
  const text = query.toString();
  return text === '' ? '/stays' : `/stays?${text}`;
}

/** As if it had been written into the address. */
export function withChoice(filter: ListFilter, word: FilterWord, value: string): ListFilter {
  const query = new URLSearchParams(addressOf(filter).split('?')[1] ?? '');
  query.set(word, value);
  return filterOf(query);
}

export const isNarrowed = (filter: ListFilter): boolean => WORDS.some((word) => filter[word] !== '');

const daysAfter = (today: string, days: number): string =>
  new Date(Date.parse(`${today}T00:00:00.000Z`) + days * DAY_MS).toISOString().slice(0, 10);

const endOf = (within: WindowName, today: string): string =>
  within === 'past' ? daysAfter(today, -1) : daysAfter(today, Number(within));

/** What the server is asked for. */
export function queryOf(filter: ListFilter, today: string): URLSearchParams {
  const { isOpen, attention, ward, status, preparation, within } = filter;
  const query = new URLSearchParams({ open: String(isOpen) });
  const set = (name: string, value: string): void => {
    if (value !== '') query.set(name, value);
  };
  set('attention', attention);
  set('ward', ward);
  set('status', status);
  set('preparationStatus', preparation);
  set('expectedTo', within === '' ? '' : endOf(within, today));
  return query;
}
