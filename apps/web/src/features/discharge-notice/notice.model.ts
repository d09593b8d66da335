import type {
  AnnounceDischargeRequest,
  ContactResponse,
  StayPeopleResponse,
  StayResponse,
  ToldDateResponse,
} from '@tsunagi/contracts';
import { noDate, type TypedDate, typedOf } from '../../ui/dates/typed-date.js';

export type Contact = ContactResponse;
export type ToldDate = ToldDateResponse;
export type Channel = AnnounceDischargeRequest['channel'];
export type Grade = AnnounceDischargeRequest['grade'];
export type ConsentForm = AnnounceDischargeRequest['consent']['form'];
export type ConsentGiver = NonNullable<AnnounceDischargeRequest['consent']['givenBy']>;

/** What the pages about one discharge notice are drawn from. */
export interface NoticeCase {
  readonly stay: StayResponse;
  readonly people: StayPeopleResponse;
  readonly told: readonly ToldDate[];
}

/** One office that may be told. */
export interface Recipient {
  readonly contact: Contact;
  readonly isChosen: boolean;
  readonly channel: Channel;
  /** Whoever took it on the telephone or by hand. */
  readonly takenBy: string;
  /** The number was compared by two people, or read twice. */
  readonly isNumberChecked: boolean;
}

export interface NoticeDraft {
  readonly kind: 'date' | 'range';
  readonly expectedOn: TypedDate;
  /** `from/to` of a period, or `other` for two dates. */
  readonly period: string;
  readonly from: TypedDate;
  readonly to: TypedDate;
  readonly reason: string;
  readonly grade: Grade;
  readonly recipients: readonly Recipient[];
  readonly consentForm: ConsentForm | '';
  readonly consentGivenBy: ConsentGiver | '';
  readonly consentGivenOn: TypedDate;
  readonly message: string;
}

function usualChannel({ readsInbox, fax, tel }: Contact): Channel {
  if (readsInbox) return 'inbox';
  if (fax) return 'fax';
  return tel ? 'telephone' : 'paper';
}

/** As it was told last time, else the way that is likeliest to be read. */
function channelFor(contact: Contact, told: readonly ToldDate[]): Channel {
  const last = told.findLast(({ officeId }) => officeId === contact.organisationId);
  return last?.channel ?? usualChannel(contact);
}

export const aRecipient = (contact: Contact, told: readonly ToldDate[], isChosen: boolean): Recipient => ({
  ...{ contact, isChosen, channel: channelFor(contact, told), takenBy: '', isNumberChecked: false },
});

/** The responsible office, else the support center; and whoever has been told before, who has to hear of a change. */
function recipientsOf({ people, told }: NoticeCase): readonly Recipient[] {
  const { office, supportCenter, alsoTold } = people;
  const known = [office, supportCenter, ...alsoTold].filter((contact) => contact !== null);
  const wasTold = new Set(told.map(({ officeId }) => officeId));
  return known.map((contact, index) =>
    aRecipient(contact, told, index === 0 || wasTold.has(contact.organisationId)),
  );
}

/** A range that stands alone, as the choice of a period. */
function knownPeriod({ stay }: NoticeCase): string {
  const { expectedOn, foreseenFrom, foreseenTo } = stay.stay;
  return expectedOn === null && foreseenFrom && foreseenTo ? `${foreseenFrom}/${foreseenTo}` : '';
}

/** What is known already stands in the fields. */
export function firstDraft(known: NoticeCase): NoticeDraft {
  const period = knownPeriod(known);
  const last = known.told.at(-1);
  return {
    kind: period === '' ? 'date' : 'range',
    expectedOn: typedOf(known.stay.stay.expectedOn),
    ...{ period, from: noDate, to: noDate, reason: '', message: '' },
    grade: last?.grade ?? 'planned',
    recipients: recipientsOf(known),
    consentForm: last?.consentForm ?? '',
    ...{ consentGivenBy: '', consentGivenOn: noDate },
  };
}

/** The range that is meant; `null` while it is not complete. */
export function rangeOf({
  period,
  from,
  to,
}: NoticeDraft): { readonly from: string; readonly to: string } | null {
  if (period === 'other') return from.date && to.date ? { from: from.date, to: to.date } : null;
  const [first, last] = period.split('/');
  return first && last ? { from: first, to: last } : null;
}

export const chosenOf = ({ recipients }: NoticeDraft): readonly Recipient[] =>
  recipients.filter(({ isChosen }) => isChosen);

/** The date stands already and is to become another one. */
export const isMove = ({ kind, expectedOn }: NoticeDraft, { stay }: NoticeCase): boolean =>
  kind === 'date' && stay.stay.expectedOn !== null && expectedOn.date !== stay.stay.expectedOn;

/** The same draft with one recipient changed. */
export const withRecipient = (draft: NoticeDraft, changed: Recipient): NoticeDraft => ({
  ...draft,
  recipients: draft.recipients.map((each) =>
    each.contact.organisationId === changed.contact.organisationId ? changed : each,
  ),
});

/** The same draft with one more office to be told; one that is listed keeps its place and its way. */
export function withOffice(draft: NoticeDraft, contact: Contact, told: readonly ToldDate[]): NoticeDraft {
  const listed = draft.recipients.find((each) => each.contact.organisationId === contact.organisationId);
  if (listed) return withRecipient(draft, { ...listed, isChosen: true });
  return { ...draft, recipients: [...draft.recipients, aRecipient(contact, told, true)] };
}

/** Somebody else has changed the expectation since it was looked over. */
export function isOvertaken({ expectedOn }: NoticeDraft, seen: NoticeCase, now: NoticeCase): boolean {
  const [before, after] = [seen.stay.stay, now.stay.stay];
  if (after.expectedOn === expectedOn.date) return false;
  return before.expectedOn !== after.expectedOn || before.foreseenFrom !== after.foreseenFrom;
}
