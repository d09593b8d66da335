import { messageOf, ProblemError } from '../../server.api.js';
import type { Outcome, SectionChanges } from './editing.model.js';

/** What a request that outlives its page may hold, all together. */
const KEEPALIVE_BYTES = 60_000;

/** The field that a problem of the request is about, rows of a list included. */
function pathOf(field: string, { values }: SectionChanges): string {
  const named = field.replace(/^values\./, '');
  return Object.keys(values).find((path) => named === path || named.startsWith(`${path}.`)) ?? named;
}

const isPassing = ({ status, code }: ProblemError): boolean =>
  status === 0 || status === 401 || status === 429 || status >= 500 || code === 'BUSY_STREAM';

export function outcomeOf(error: unknown, changes: SectionChanges): Outcome {
  if (!(error instanceof ProblemError)) return { kind: 'refused', message: messageOf(error), fields: {} };
  if (error.status === 412) return { kind: 'stale' };
  if (isPassing(error)) return { kind: 'away' };
  const fields = error.errors.map(({ field, message }) => [pathOf(field, changes), message] as const);
  return { kind: 'refused', message: error.message, fields: Object.fromEntries(fields) };
}

export const fitsKeepalive = (values: unknown): boolean =>
  new TextEncoder().encode(JSON.stringify(values)).length < KEEPALIVE_BYTES;
