import type { SheetResponse } from '@tsunagi/contracts';
import { connected } from '../../../platform/connection.api.js';
import { begin } from '../../../platform/open-work.js';
import { type Store, storeOf } from '../../../platform/store.js';
import { editionOf } from '../editions.js';
import { draftOf } from './draft.model.js';
import { SheetEditing } from './editing.model.js';
import { serverOf } from './editor.api.js';

/** Sheets written in since the application was opened: a page may be left before everything is saved. */
export const openEditings: Store<ReadonlyMap<string, SheetEditing>> = storeOf<
  ReadonlyMap<string, SheetEditing>
>(new Map());

function forget(sheetId: string): void {
  openEditings.get().get(sheetId)?.stop();
  openEditings.set(new Map([...openEditings.get()].filter(([id]) => id !== sheetId)));
}

/** The one editing of a sheet in this window. */
export function editingOf(sheet: SheetResponse, today: string): SheetEditing {
  const known = openEditings.get().get(sheet.id);
  if (known) return known;
  const editing = new SheetEditing(serverOf(sheet.id), draftOf(editionOf(sheet.edition), sheet, today));
  openEditings.set(new Map([...openEditings.get(), [sheet.id, editing]]));
  begin({
    isAtRisk: () => editing.isAtRisk,
    finish: () => editing.save(),
    leave: () => editing.leavePage(),
    forget: () => forget(sheet.id),
  });
  return editing;
}

connected.subscribe(() => {
  if (!connected.get()) return;
  for (const editing of openEditings.get().values()) editing.tryAgain();
});
