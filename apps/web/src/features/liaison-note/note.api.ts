import type {
  AnswerNoteRequest,
  ContactResponse,
  NoteResponse,
  RemindNoteRequest,
  SendNoteRequest,
  StayPeopleResponse,
  StayResponse,
  WrittenResponse,
} from '@tsunagi/contracts';
import type { DocumentServer } from '../../platform/catalogue/editing/editing.model.js';
import { fitsKeepalive, outcomeOf } from '../../platform/catalogue/editing/outcome.js';
import { changed, queryClient } from '../../platform/query-client.js';
import { type Answer, read, write } from '../../platform/server.api.js';
import type { LoadKey } from '../../platform/use-loaded.js';

export const noteKey = (noteId: string): LoadKey => ['note', noteId];

export const findNote = (noteId: string): Promise<Answer<NoteResponse>> =>
  read<NoteResponse>(`/api/liaison-notes/${noteId}`);
export const findContact = (organisationId: string): Promise<Answer<ContactResponse>> =>
  read<ContactResponse>(`/api/organisations/${organisationId}/contact`);
export const findPeople = (stayId: string): Promise<Answer<StayPeopleResponse>> =>
  read<StayPeopleResponse>(`/api/stays/${stayId}/people`);
export const findStay = (stayId: string): Promise<Answer<StayResponse>> =>
  read<StayResponse>(`/api/stays/${stayId}`);

export const notePdf = (noteId: string, look: 'print' | 'fax'): string =>
  `/api/liaison-notes/${noteId}/pdf?look=${look}`;

/** Everything that shows a note or what became of it. */
export const noteChanged = (): Promise<void> =>
  changed('note', 'notes', 'stay', 'inbox', 'timeline', 'today');

export async function draftNote(stayId: string, toOrganisationId: string): Promise<string> {
  const draft = { stayId, toOrganisationId };
  const { id } = await write<WrittenResponse>('POST', '/api/liaison-notes', draft);
  void noteChanged();
  return id;
}

/** @param revision what the person has looked over; another one is refused */
export async function sendNote(noteId: string, sending: SendNoteRequest, revision: number): Promise<void> {
  try {
    await write('POST', `/api/liaison-notes/${noteId}/sending`, sending, { ifMatch: `"${revision}"` });
  } finally {
    // Refused or unanswered, the page shows what there is now: another content, or that it has gone out.
    await noteChanged();
  }
}

/** @param seen the revision that the person saw; a later one is refused. Returns the new one. */
export async function answerNote(noteId: string, reply: AnswerNoteRequest, seen: number): Promise<number> {
  const { revision } = await write<WrittenResponse>('POST', `/api/liaison-notes/${noteId}/answer`, reply, {
    ifMatch: `"${seen}"`,
  });
  return revision;
}

export async function confirmReceipt(noteId: string, confirmedWith?: string): Promise<void> {
  const receipt = confirmedWith === undefined ? {} : { confirmedWith };
  await write('POST', `/api/liaison-notes/${noteId}/receipt`, receipt);
  await noteChanged();
}

export async function remindNote(noteId: string, reminder: RemindNoteRequest): Promise<void> {
  await write('POST', `/api/liaison-notes/${noteId}/reminder`, reminder);
  await noteChanged();
}

export async function withdrawNote(noteId: string, reason: string): Promise<void> {
  await write('POST', `/api/liaison-notes/${noteId}/withdrawal`, { reason });
  await noteChanged();
}

export async function closeNote(noteId: string): Promise<void> {
  await write('POST', `/api/liaison-notes/${noteId}/closing`);
  await noteChanged();
}

export const serverOf = (noteId: string): DocumentServer => ({
  save: async (changes, revision, isLeaving) => {
    const { values } = changes;
    try {
      const { revision: saved } = await write<WrittenResponse>(
        'PUT',
        `/api/liaison-notes/${noteId}/content`,
        { values },
        { ifMatch: `"${revision}"`, leaving: isLeaving && fitsKeepalive(values) },
      );
      void changed('note', 'notes');
      return { kind: 'saved', revision: saved };
    } catch (error) {
      return outcomeOf(error, changes);
    }
  },
  reread: async () => {
    try {
      const queryFn = () => findNote(noteId);
      const { body } = await queryClient.fetchQuery({ queryKey: noteKey(noteId), queryFn, staleTime: 0 });
      return body;
    } catch {
      return null;
    }
  },
});
