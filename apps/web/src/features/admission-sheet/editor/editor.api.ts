import type { SheetResponse, WrittenResponse } from '@tsunagi/contracts';
import { changed, queryClient } from '../../../platform/query-client.js';
import type { DocumentServer } from '../../../platform/catalogue/editing/editing.model.js';
import { fitsKeepalive, outcomeOf } from '../../../platform/catalogue/editing/outcome.js';
import { type Answer, read, write } from '../../../platform/server.api.js';
import type { LoadKey } from '../../../platform/use-loaded.js';

export const draftKey = (sheetId: string): LoadKey => ['sheet', sheetId, 'draft'];

export const findDraft = (sheetId: string): Promise<Answer<SheetResponse>> =>
  read<SheetResponse>(`/api/admission-sheets/${sheetId}?version=draft`);

export const serverOf = (sheetId: string): DocumentServer => ({
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
