import type { NoteResponse } from '@tsunagi/contracts';
import {
  type Draft,
  draftOf,
  type EditedDocument,
  unsavedPaths,
} from '../../../platform/catalogue/editing/draft.model.js';
import { merged } from '../../../platform/catalogue/editing/merge.model.js';
import { begin } from '../../../platform/open-work.js';
import { type Store, storeOf } from '../../../platform/store.js';
import { editionOf } from '../editions.js';
import type { Side } from '../note.model.js';

/** Answers begun since the application was opened; the server gets them whole or not at all. */
const openReplies = new Map<string, Store<Draft>>();

/** The reply half as it stands; whoever answers here signs with the own name. */
export function replyBase(note: NoteResponse, side: Side, name: string | null): EditedDocument {
  const { id, edition, lostCharacters, revision, reply } = note;
  const signed: NoteResponse['reply'] =
    side === 'addressee' && name !== null ? { 'reply.answererName': name } : {};
  return { id, edition, lostCharacters, revision, sources: {}, values: { ...signed, ...reply } };
}

export const forgetReply = (noteId: string): boolean => openReplies.delete(noteId);

/** The one answer to a note in this window; it outlives a look at another page. */
export function openReply(note: NoteResponse, base: EditedDocument, today: string): Store<Draft> {
  const known = openReplies.get(note.id);
  if (known) return known;
  const store = storeOf(draftOf(editionOf(note.edition), base, today));
  openReplies.set(note.id, store);
  begin({
    isAtRisk: () => openReplies.get(note.id) === store && unsavedPaths(store.get()).length > 0,
    finish: () => Promise.resolve(),
    leave: () => undefined,
    forget: () => forgetReply(note.id),
  });
  return store;
}

/** Somebody else has answered meanwhile: what was typed here stays and waits for the person. */
export const receiveReply = (store: Store<Draft>, base: EditedDocument): void =>
  store.set(merged(store.get(), base).draft);
