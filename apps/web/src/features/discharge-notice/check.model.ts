import type { TypedDate } from '../../ui/dates/typed-date.js';
import { noticeTexts as texts } from './labels.ja.js';
import { chosenOf, type NoticeDraft, type Recipient } from './notice.model.js';

export type Problems = Readonly<Record<string, string>>;

const dayProblem = (field: string, { date, problem }: TypedDate): Problems =>
  date === null ? { [field]: problem ?? texts.needsDate } : {};

function dateProblems({ kind, expectedOn, period, from, to }: NoticeDraft): Problems {
  if (kind === 'date') return dayProblem('expectedOn', expectedOn);
  if (period === '') return { period: texts.needsPeriod };
  return period === 'other' ? { ...dayProblem('from', from), ...dayProblem('to', to) } : {};
}

/** A way in which this office cannot be reached. */
function channelProblem({ contact, channel }: Recipient): string | null {
  if (channel === 'inbox' && !contact.readsInbox) return texts.noInbox;
  return channel === 'fax' && !contact.fax ? texts.needsFax : null;
}

const fieldOf = (field: string, { contact }: Recipient): string => `${field}-${contact.organisationId}`;
export const channelField = (recipient: Recipient): string => fieldOf('channel', recipient);
export const numberField = (recipient: Recipient): string => fieldOf('number', recipient);
export const takenByField = (recipient: Recipient): string => fieldOf('takenBy', recipient);

function channelProblems(draft: NoticeDraft): Problems {
  const problems = chosenOf(draft).map((each) => [channelField(each), channelProblem(each)] as const);
  return Object.fromEntries(
    problems.filter((entry): entry is readonly [string, string] => entry[1] !== null),
  );
}

/** What is still missing before the notice can be looked over. */
export function problemsOf(draft: NoticeDraft): Problems {
  const { consentForm, consentGivenOn } = draft;
  const isTelling = chosenOf(draft).length > 0;
  return {
    ...dateProblems(draft),
    ...channelProblems(draft),
    ...(isTelling && consentForm === '' ? { consentForm: texts.needsConsent } : {}),
    ...(consentGivenOn.problem ? { consentGivenOn: consentGivenOn.problem } : {}),
  };
}

/** What must be confirmed on the check page: the number of a fax, the person on the telephone. */
export function unconfirmed(draft: NoticeDraft): Problems {
  const problems = chosenOf(draft).flatMap((recipient): readonly (readonly [string, string])[] => {
    if (recipient.channel === 'fax' && !recipient.isNumberChecked)
      return [[numberField(recipient), texts.needsNumberCheck]];
    if (recipient.channel === 'telephone' && recipient.takenBy.trim() === '')
      return [[takenByField(recipient), texts.needsTakenBy]];
    return [];
  });
  return Object.fromEntries(problems);
}
