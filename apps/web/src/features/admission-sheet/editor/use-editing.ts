import type { SheetResponse } from '@tsunagi/contracts';
import type { DocumentEditing, Editing } from '../../../platform/catalogue/editing/editing.model.js';
import { useEditing } from '../../../platform/catalogue/editing/use-editing.js';
import { type Loaded, useLoaded } from '../../../platform/use-loaded.js';
import { editionOf } from '../editions.js';
import { draftKey, findDraft, serverOf } from './editor.api.js';

export const useSheetDraft = (sheetId: string): readonly [Loaded<SheetResponse>, () => void] =>
  useLoaded(draftKey(sheetId), () => findDraft(sheetId));

/** The editing of a sheet in this window. */
export const useSheetEditing = (sheet: SheetResponse): readonly [DocumentEditing, Editing] =>
  useEditing(sheet, { catalogue: editionOf(sheet.edition), server: serverOf(sheet.id) });
