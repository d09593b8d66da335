import type { SheetId, StayId } from '@tsunagi/domain';
import { selectSheets, type SheetState, toLine } from '../admission-sheet/sheet.query.js';
import type { Scope } from '../scope.js';
import type { ReadModels } from '../store/read-model-store.js';

/** The sheet that keeps a stay's deadline, as the caller may know it. */
export interface DeadlineSheet {
  readonly sheetId: SheetId;
  readonly state: SheetState;
}

/** By stay; of several the latest: an office's own, or for a hospital one that was sent to it. */
export async function findDeadlineSheets(
  readModels: ReadModels,
  scope: Scope,
  stayIds: readonly StayId[],
): Promise<ReadonlyMap<StayId, DeadlineSheet>> {
  if (stayIds.length === 0) return new Map();
  const found = await selectSheets(readModels, scope)
    .where('sheet.stayId', 'in', stayIds)
    .orderBy('sheet.draftedAt')
    .orderBy('sheet.sheetId')
    .execute();
  return new Map(
    found
      .map(toLine)
      .map(({ stayId, sheetId, state }): [StayId, DeadlineSheet] => [stayId, { sheetId, state }]),
  );
}
