import { type InboxLineResponse, inboxKindNames, inboxStateNames } from '@tsunagi/contracts';

/** One line of 受信箱. */
export type InboxLine = InboxLineResponse;
export type InboxKind = InboxLine['kind'];
export type InboxState = InboxLine['state'];

/** `open`: everything that is not finished; `all`: that too. */
export type StateFilter = InboxState | 'open' | 'all';

export interface InboxFilter {
  readonly state: StateFilter;
  readonly kind: InboxKind | null;
}

const isState = (word: string): word is InboxState => Object.hasOwn(inboxStateNames, word);
const isKind = (word: string): word is InboxKind => Object.hasOwn(inboxKindNames, word);

/** What the address asks for; what it says wrongly is as if it were not there. */
export function filterOf(query: URLSearchParams): InboxFilter {
  const state = query.get('state') ?? '';
  const kind = query.get('kind') ?? '';
  return {
    state: isState(state) || state === 'all' ? state : 'open',
    kind: isKind(kind) ? kind : null,
  };
}

export function addressOf({ state, kind }: InboxFilter): string {
  const query = new URLSearchParams({
    ...(state === 'open' ? {} : { state }),
    ...(kind === null ? {} : { kind }),
  });
  return query.size === 0 ? '/inbox' : `/inbox?${query}`;
}

export type Counts = Readonly<Partial<Record<InboxState, number>>>;

export function countOf(counts: Counts, state: StateFilter): number {
  const total = Object.values(counts).reduce((sum, count) => sum + count, 0);
  if (state === 'all') return total;
  return state === 'open' ? total - (counts.done ?? 0) : (counts[state] ?? 0);
}

/** A notice that still waits for an answer. */
export const awaitsAnswer = ({ kind, state, isWithdrawn, answer }: InboxLine): boolean =>
  kind === 'discharge' && !isWithdrawn && state !== 'done' && answer === null;

/** An answer may be given anew until the notice is finished. */
export const mayAnswerAgain = ({ kind, state, isWithdrawn, answer }: InboxLine): boolean =>
  kind === 'discharge' && !isWithdrawn && state !== 'done' && answer !== null;

/** Arrived, and nobody has said so yet; an admission and an answer need no receipt. */
export const awaitsReceipt = ({ kind, state, isWithdrawn }: InboxLine): boolean =>
  state === 'unread' && !isWithdrawn && ['discharge', 'sheet', 'note'].includes(kind);

/** News that asks for no other act: reading it is all. */
export const awaitsReading = ({ kind, state, isWithdrawn }: InboxLine): boolean =>
  state === 'unread' && (isWithdrawn || ['admission', 'dischargeAnswer', 'noteAnswer'].includes(kind));

/** The page of what the line is about. */
export function subjectAddress({ kind, subjectId, stayId }: InboxLine): string | null {
  if (kind === 'sheet' || kind === 'sheetAnswer') return `/sheets/${subjectId}`;
  if (kind === 'note' || kind === 'noteAnswer') return `/notes/${subjectId}`;
  return stayId && `/stays/${stayId}`;
}
