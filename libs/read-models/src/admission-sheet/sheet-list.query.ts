import { sql, type SqlBool } from 'kysely';
import { limitOf, type Page, type PageRequest, readCursor, toPage } from '../page.js';
import type { Scope } from '../scope.js';
import type { ReadModels } from '../store/read-model-store.js';
import { selectSheets, type SheetLine, type SheetState, toLine } from './sheet.query.js';

/** One line of the office's or the hospital's own sheets. */
export interface ListedSheet extends SheetLine {
  /** `null` after erasure. */
  readonly name: string | null;
  readonly kana: string | null;
  readonly hospitalName: string | null;
  readonly officeName: string | null;
  readonly ward: string | null;
  readonly admittedOn: string | null;
  /** The office has written on since the last sending; never told to the hospital. */
  readonly isBeingRevised: boolean;
}

/** The conditions of `state`, in SQL. */
const STATES: Readonly<Record<SheetState, string>> = {
  draft: 'sheetVersion.version IS NULL',
  withdrawn: 'sheetVersion.isWithdrawn = 1',
  read: 'sheetVersion.isWithdrawn = 0 AND sheetVersion.readAt IS NOT NULL',
  received:
    'sheetVersion.isWithdrawn = 0 AND sheetVersion.readAt IS NULL AND sheetVersion.receiptConfirmedAt IS NOT NULL',
  sent: 'sheetVersion.isWithdrawn = 0 AND sheetVersion.readAt IS NULL AND sheetVersion.receiptConfirmedAt IS NULL',
};

export const SHEET_STATES = Object.keys(STATES) as readonly SheetState[];

/**
 * Sheets that the caller wrote or was sent, the newest first.
 * @throws InvalidCursor
 */
export async function listOwnSheets(
  readModels: ReadModels,
  scope: Scope,
  filter: { readonly state?: SheetState },
  page: PageRequest,
): Promise<Page<ListedSheet>> {
  const isRevised = sql<number>`sheet.officeId = ${scope.organisationId} AND sheetVersion.position IS NOT NULL
    AND coalesce(sheet.filledPosition, '') > sheetVersion.position`;
  let query = selectSheets(readModels, scope)
    .leftJoin('person', 'person.personRecordId', 'sheet.patientId')
    .leftJoin('organisation as hospital', 'hospital.organisationId', 'sheet.hospitalId')
    .leftJoin('organisation as office', 'office.organisationId', 'sheet.officeId')
    .leftJoin('stay', 'stay.stayId', 'sheet.stayId')
    .select(['person.name', 'person.kana', 'stay.ward', 'stay.admittedOn'])
    .select(['hospital.name as hospitalName', 'office.name as officeName'])
    .select(isRevised.as('isBeingRevised'))
    .orderBy('sheet.draftedAt', 'desc')
    .orderBy('sheet.sheetId', 'desc')
    .limit(limitOf(page) + 1);
  if (filter.state !== undefined) query = query.where(sql<SqlBool>`${sql.raw(STATES[filter.state])}`);
  const after = readCursor(page.cursor);
  if (after) query = query.where(sql<SqlBool>`(sheet.draftedAt, sheet.sheetId) < (${after[0]}, ${after[1]})`);
  const found = (await query.execute()).map(({ isBeingRevised, ...line }) => ({
    ...toLine(line),
    isBeingRevised: isBeingRevised === 1,
  }));
  return toPage<ListedSheet>(found, page, ({ draftedAt, sheetId }) => [draftedAt, sheetId]);
}
