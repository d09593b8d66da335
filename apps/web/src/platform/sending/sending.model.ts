import type { ContactResponse, SendSheetRequest } from '@tsunagi/contracts';
import { understandCell } from '../catalogue/cell.model.js';
import { noDate, type TypedDate } from '../../ui/dates/typed-date.js';
import { sendingTexts as texts } from './labels.ja.js';

type Channel = SendSheetRequest['channel'];
type Consent = SendSheetRequest['consent'];

/** Ways that carry the content; a telephone call alone does not. */
export const CHANNELS: readonly Channel[] = ['inbox', 'fax', 'paper', 'mail'];
export const CONSENT_FORMS: readonly Consent['form'][] = ['written', 'oral', 'implied', 'unrecorded'];
export const CONSENT_GIVERS: readonly NonNullable<Consent['givenBy']>[] = [
  'patient',
  'family',
  'representative',
];

/** What somebody has answered about the sending so far. */
export interface Sending {
  readonly channel: Channel;
  readonly digits: string;
  readonly isAddresseeChecked: boolean;
  readonly consentForm: Consent['form'] | '';
  readonly givenBy: NonNullable<Consent['givenBy']> | '';
  readonly givenOn: TypedDate;
  /** Given before it was written down here. */
  readonly providedOn: TypedDate;
  readonly providedTime: string;
}

export type Recipient = Pick<ContactResponse, 'fax' | 'readsInbox'>;

/** What a part of the form shows, and how it answers. */
export interface SendPart {
  readonly sending: Sending;
  readonly contact: ContactResponse;
  readonly errors: Readonly<Record<string, string>>;
  readonly change: (change: Partial<Sending>) => void;
}

export const beginning = ({ fax, readsInbox }: Recipient): Sending => ({
  channel: readsInbox || fax === null ? 'inbox' : 'fax',
  digits: '',
  isAddresseeChecked: false,
  consentForm: '',
  givenBy: '',
  givenOn: noDate,
  providedOn: noDate,
  providedTime: '',
});

const digitsOf = (text: string): string => text.normalize('NFKC').replaceAll(/\D/g, '');

export const lastDigits = (number: string): string => digitsOf(number).slice(-4);

export const isSameNumber = (one: string, other: string): boolean => digitsOf(one) === digitsOf(other);

export type Problems = Readonly<Record<string, string>>;

function digitProblems({ digits }: Sending, { fax }: Recipient): Problems {
  if (fax === null) return { channel: texts.noFax };
  if (digits.trim() === '') return { digits: texts.needsDigits };
  return digitsOf(digits) === lastDigits(fax) ? {} : { digits: texts.wrongDigits };
}

function addresseeProblems({ isAddresseeChecked }: Sending): Problems {
  if (isAddresseeChecked) return {};
  return { addressee: texts.needsAddressee };
}

const CONFIRMATIONS: Readonly<Record<string, (sending: Sending, recipient: Recipient) => Problems>> = {
  fax: digitProblems,
  paper: addresseeProblems,
  mail: addresseeProblems,
};

const timeOf = ({ providedTime, providedOn }: Sending) => {
  const time = { path: 'providedTime', label: texts.providedTime, kind: 'time' } as const;
  return understandCell(time, providedTime, providedOn.date ?? '');
};

const isAlreadyGiven = ({ channel, providedOn, providedTime }: Sending): boolean =>
  channel !== 'inbox' && (providedOn.typed.trim() !== '' || providedTime.trim() !== '');

function momentProblems(sending: Sending): Problems {
  if (!isAlreadyGiven(sending)) return {};
  const { providedOn } = sending;
  const time = timeOf(sending);
  return {
    ...(providedOn.date === null ? { providedOn: providedOn.problem ?? texts.needsDay } : {}),
    ...(time.value === null ? { providedTime: texts.needsTime } : {}),
  };
}

/** What is missing before it can go out, by field. */
export function problemsOf(sending: Sending, recipient: Recipient): Problems {
  const { channel, consentForm, givenOn } = sending;
  return {
    ...CONFIRMATIONS[channel]?.(sending, recipient),
    ...(consentForm === '' ? { consentForm: texts.needsConsent } : {}),
    ...(givenOn.problem === null ? {} : { givenOn: givenOn.problem }),
    ...momentProblems(sending),
  };
}

/** Nobody gave what is implied or not recorded. */
export const isGivenBySomebody = (form: Sending['consentForm']): boolean =>
  form === 'written' || form === 'oral';

const instantOf = (date: string, time: string): string => new Date(`${date}T${time}:00+09:00`).toISOString();

/** What goes to the server; only asked for once nothing is missing. */
export function requestOf(sending: Sending): SendSheetRequest {
  const { channel, consentForm, givenBy, givenOn, providedOn } = sending;
  const form = consentForm === '' ? 'unrecorded' : consentForm;
  const giver = isGivenBySomebody(form)
    ? { givenOn: givenOn.date, ...(givenBy === '' ? {} : { givenBy }) }
    : {};
  const time = timeOf(sending).value;
  const moment =
    isAlreadyGiven(sending) && providedOn.date !== null && typeof time === 'string'
      ? { providedAt: instantOf(providedOn.date, time) }
      : {};
  return { channel, consent: { form, ...giver }, ...moment };
}
