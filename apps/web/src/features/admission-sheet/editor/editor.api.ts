import type { SheetResponse, WrittenResponse } from '@tsunagi/contracts';
import { changed, queryClient } from '../../../platform/query-client.js';
import { type Answer, messageOf, ProblemError, read, write } from '../../../platform/server.api.js';
import type { LoadKey } from '../../../platform/use-loaded.js';
import type { Outcome, SheetSection, SheetServer } from './editing.model.js';

/** What a request that outlives its page may hold, all together. */
const KEEPALIVE_BYTES = 60_000;

export const draftKey = (sheetId: string): LoadKey => ['sheet', sheetId, 'draft'];

export const findDraft = (sheetId: string): Promise<Answer<SheetResponse>> =>
  read<SheetResponse>(`/api/admission-sheets/${sheetId}?version=draft`);

/** The field that a problem of the request is about, rows of a list included. */
function pathOf(field: string, { values }: SheetSection): string {
  const named = field.replace(/^values\./, '');
  return Object.keys(values).find((path) => named === path || named.startsWith(`${path}.`)) ?? named;
}

const isPassing = ({ status, code }: ProblemError): boolean =>
  status === 0 || status === 401 || status === 429 || status >= 500 || code === 'BUSY_STREAM';

function outcomeOf(error: unknown, changes: SheetSection): Outcome {
  if (!(error instanceof ProblemError)) return { kind: 'refused', message: messageOf(error), fields: {} };
  if (error.status === 412) return { kind: 'stale' };
  if (isPassing(error)) return { kind: 'away' };
  const fields = error.errors.map(({ field, message }) => [pathOf(field, changes), message] as const);
  return { kind: 'refused', message: error.message, fields: Object.fromEntries(fields) };
}

const fitsKeepalive = (values: unknown): boolean =>
  new TextEncoder().encode(JSON.stringify(values)).length < KEEPALIVE_BYTES;

export const serverOf = (sheetId: string): SheetServer => ({
  save: async (changes, revision, isLeaving) => {
    const { section, values } = changes;
    try {
      const { revision: saved } = await write<WrittenResponse>(
        'PUT',
        `/api/admission-sheets/${sheetId}/sections/${section}`,
        { values },
        { ifMatch: `"${revision}"`, leaving: isLeaving && fitsKeepalive(values) },
      );
      void changed('sheet', 'sheets');
      return { kind: 'saved', revision: saved };
    } catch (error) {
      return outcomeOf(error, changes);
    }
  },
  reread: async () => {
    try {
      const queryFn = () => findDraft(sheetId);
      const { body } = await queryClient.fetchQuery({ queryKey: draftKey(sheetId), queryFn, staleTime: 0 });
      return body;
    } catch {
      return null;
    }
  },
});
