import { useEffect, useMemo, useSyncExternalStore } from 'react';
import { useStore } from '../../store.js';
import { useToday } from '../../today.js';
import type { EditedDocument } from './draft.model.js';
import type { DocumentEditing, Editing } from './editing.model.js';
import { editingOf, openEditings, type Origin } from './open-editings.js';

/** The editing of a document in this window; a newer answer of the server comes in below what was typed. */
export function useEditing(document: EditedDocument, origin: Origin): readonly [DocumentEditing, Editing] {
  const today = useToday();
  const editing = useMemo(() => editingOf(document, origin, today), [document.id]);
  useEffect(() => editing.receive(document), [editing, document]);
  return [editing, useStore(editing.store)];
}

const never = () => () => undefined;

/** What was typed into the document in this window, and how its saving stands; `null` when nothing was. */
export function useOpenEditing(documentId: string): Editing | null {
  const editing = useStore(openEditings).get(documentId);
  return useSyncExternalStore(editing?.store.subscribe ?? never, () => editing?.store.get() ?? null);
}
