import type { FieldCatalogue } from '@tsunagi/contracts';
import { connected } from '../../connection.api.js';
import { begin } from '../../open-work.js';
import { type Store, storeOf } from '../../store.js';
import { draftOf, type EditedDocument } from './draft.model.js';
import { DocumentEditing, type DocumentServer } from './editing.model.js';

/** Documents written in since the application was opened: a page may be left before everything is saved. */
export const openEditings: Store<ReadonlyMap<string, DocumentEditing>> = storeOf<
  ReadonlyMap<string, DocumentEditing>
>(new Map());

function forget(documentId: string): void {
  openEditings.get().get(documentId)?.stop();
  openEditings.set(new Map([...openEditings.get()].filter(([id]) => id !== documentId)));
}

/** Where a document comes from and goes to. */
export interface Origin {
  readonly catalogue: FieldCatalogue;
  readonly server: DocumentServer;
}

/** The one editing of a document in this window. */
export function editingOf(
  document: EditedDocument,
  { catalogue, server }: Origin,
  today: string,
): DocumentEditing {
  const known = openEditings.get().get(document.id);
  if (known) return known;
  const editing = new DocumentEditing(server, draftOf(catalogue, document, today));
  openEditings.set(new Map([...openEditings.get(), [document.id, editing]]));
  begin({
    isAtRisk: () => editing.isAtRisk,
    finish: () => editing.save(),
    leave: () => editing.leavePage(),
    forget: () => forget(document.id),
  });
  return editing;
}

connected.subscribe(() => {
  if (!connected.get()) return;
  for (const editing of openEditings.get().values()) editing.tryAgain();
});
