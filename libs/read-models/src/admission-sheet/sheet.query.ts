import type { DeliveryChannel, PatientId, SheetId, StayId } from '@tsunagi/domain';
import { sql } from 'kysely';
import type { Scope } from '../scope.js';
import type { ReadModels } from '../store/read-model-store.js';
import type { SheetTable, SheetVersionTable } from './sheet.projection.js';

/** 下書き・送付・受領・既読・取消 */
export type SheetState = 'draft' | 'sent' | 'received' | 'read' | 'withdrawn';

/** A sheet with its latest standing version; with the latest withdrawn one when none stands. */
export interface SheetLine extends Omit<SheetTable, 'filledPosition'> {
  readonly state: SheetState;
  /** 0 = nothing sent yet. */
  readonly version: number;
  readonly sentAt: string | null;
  readonly providedAt: string | null;
  readonly channel: DeliveryChannel | null;
  readonly receiptConfirmedAt: string | null;
  readonly readAt: string | null;
}

const LATEST = sql<string>`(SELECT latest.position FROM sheetVersion AS latest WHERE latest.sheetId = sheet.sheetId
  ORDER BY latest.isWithdrawn, latest.version DESC LIMIT 1)`;

export const selectSheets = (readModels: ReadModels, { organisationId }: Scope) =>
  readModels
    .selectFrom('sheet')
    .leftJoin('sheetVersion', (join) => join.on('sheetVersion.position', '=', LATEST))
    .selectAll('sheet')
    .select([
      'sheetVersion.version',
      'sheetVersion.sentAt',
      'sheetVersion.providedAt',
      'sheetVersion.channel',
    ])
    .select(['sheetVersion.receiptConfirmedAt', 'sheetVersion.readAt', 'sheetVersion.isWithdrawn'])
    .where((eb) =>
      eb.or([
        eb('sheet.officeId', '=', organisationId),
        eb.exists(
          eb
            .selectFrom('sheetVersion as received')
            .select('received.version')
            .whereRef('received.sheetId', '=', 'sheet.sheetId')
            .where('received.hospitalId', '=', organisationId),
        ),
      ]),
    );

type Found = Awaited<ReturnType<ReturnType<typeof selectSheets>['execute']>>[number];

function stateOf(found: Found): SheetState {
  if (found.version === null) return 'draft';
  if (found.isWithdrawn === 1) return 'withdrawn';
  if (found.readAt !== null) return 'read';
  return found.receiptConfirmedAt === null ? 'sent' : 'received';
}

export function toLine<Row extends Found>(found: Row) {
  const { isWithdrawn: _isWithdrawn, filledPosition: _filledPosition, version, ...line } = found;
  return { ...line, version: version ?? 0, state: stateOf(found) };
}

/** Sheets of a stay that the caller wrote or was sent, oldest first. */
export async function listSheets(
  readModels: ReadModels,
  scope: Scope,
  stayId: StayId,
): Promise<readonly SheetLine[]> {
  const found = await selectSheets(readModels, scope)
    .where('sheet.stayId', '=', stayId)
    .orderBy('sheet.draftedAt')
    .orderBy('sheet.sheetId')
    .execute();
  return found.map((sheet) => toLine(sheet));
}

/** One sheet: the office sees its own, a hospital what was sent to it. */
export async function findSheet(
  readModels: ReadModels,
  scope: Scope,
  sheetId: SheetId,
): Promise<SheetLine | undefined> {
  const found = await selectSheets(readModels, scope).where('sheet.sheetId', '=', sheetId).executeTakeFirst();
  return found && toLine(found);
}

/** The office's last standing version about this person, to prefill the next sheet from. */
export const findLatestSentSheet = (
  readModels: ReadModels,
  scope: Scope,
  patientId: PatientId,
): Promise<SheetVersionTable | undefined> =>
  readModels
    .selectFrom('sheetVersion')
    .selectAll()
    .where('patientId', '=', patientId)
    .where('officeId', '=', scope.organisationId)
    .where('isWithdrawn', '=', 0)
    .orderBy('position', 'desc')
    .limit(1)
    .executeTakeFirst();
