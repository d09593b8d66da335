import type { SheetResponse } from '@tsunagi/contracts';
import { useEffect, useMemo, useSyncExternalStore } from 'react';
import { useStore } from '../../../platform/store.js';
import { useToday } from '../../../platform/today.js';
import { type Loaded, useLoaded } from '../../../platform/use-loaded.js';
import type { Draft } from './draft.model.js';
import type { Editing, SheetEditing } from './editing.model.js';
import { draftKey, findDraft } from './editor.api.js';
import { editingOf, openEditings } from './open-editings.js';

export const useSheetDraft = (sheetId: string): readonly [Loaded<SheetResponse>, () => void] =>
  useLoaded(draftKey(sheetId), () => findDraft(sheetId));

/** The editing of a sheet in this window; a newer answer of the server comes in below what was typed. */
export function useEditing(sheet: SheetResponse): readonly [SheetEditing, Editing] {
  const today = useToday();
  const editing = useMemo(() => editingOf(sheet, today), [sheet.id]);
  useEffect(() => editing.receive(sheet), [editing, sheet]);
  return [editing, useStore(editing.store)];
}

const never = () => () => undefined;

/** What was typed into the sheet in this window; `null` when nothing was. */
export function useTypedDraft(sheetId: string): Draft | null {
  const editing = useStore(openEditings).get(sheetId);
  return useSyncExternalStore(editing?.store.subscribe ?? never, () => editing?.draft ?? null);
}
