import type { CivilDate, StayId } from '@tsunagi/domain';
import { sql } from 'kysely';
import { ownerColumnOf, type Scope } from '../scope.js';
import type { ReadModels } from '../store/read-model-store.js';

/** What the deadlines around one admission are worked out from. */
export interface DeadlineFacts {
  readonly stayId: StayId;
  readonly hospitalId: string;
  readonly hospitalName: string | null;
  readonly officeId: string | null;
  /** `null` after erasure. */
  readonly name: string | null;
  readonly careLevel: string | null;
  readonly status: string;
  readonly ward: string | null;
  readonly admittedOn: CivilDate;
  /** `null`: only the day is known. */
  readonly admittedAt: string | null;
  readonly careManagerIdentifiedAt: string | null;
  /** 退院困難な要因・調整の要否を判定した日 */
  readonly coordinationJudgedOn: CivilDate | null;
  /** 情報提供日時 of the office's first sheet, and its receipt. */
  readonly sheetProvidedAt: string | null;
  readonly sheetReceivedAt: string | null;
}

/** Admitted stays of the caller; one row each. */
function selectDeadlineFacts(readModels: ReadModels, scope: Scope, owner: 'hospitalId' | 'officeId') {
  return readModels
    .selectFrom('stay')
    .leftJoin('person', 'person.personRecordId', 'stay.patientId')
    .leftJoin('organisation as hospital', 'hospital.organisationId', 'stay.hospitalId')
    .leftJoin('sheetVersion as sheet', (join) =>
      join
        .onRef('sheet.stayId', '=', 'stay.stayId')
        .onRef('sheet.officeId', '=', 'stay.officeId')
        .on('sheet.isWithdrawn', '=', 0),
    )
    .select(['stay.stayId', 'stay.hospitalId', 'hospital.name as hospitalName', 'stay.officeId'])
    .select(['person.name', 'person.careLevel', 'stay.status', 'stay.ward', 'stay.admittedAt'])
    .select(['stay.careManagerIdentifiedAt', 'stay.coordinationJudgedOn'])
    .select((eb) => eb.fn.coalesce('stay.admittedOn', sql.lit('')).as('admittedOn'))
    .select((eb) => eb.fn.min('sheet.providedAt').as('sheetProvidedAt'))
    .select((eb) => eb.fn.min('sheet.receiptConfirmedAt').as('sheetReceivedAt'))
    .where(`stay.${owner}`, '=', scope.organisationId)
    .where('stay.admittedOn', 'is not', null)
    .where('stay.status', '<>', 'cancelled')
    .groupBy('stay.stayId');
}

/** Admissions from `since` on, latest first, at most `limit`. */
export async function listDeadlineFacts(
  readModels: ReadModels,
  scope: Scope,
  since: CivilDate,
  limit: number,
): Promise<readonly DeadlineFacts[]> {
  const owner = ownerColumnOf(scope);
  if (owner === null) return [];
  return selectDeadlineFacts(readModels, scope, owner)
    .where('stay.admittedOn', '>=', since)
    .orderBy('stay.admittedOn', 'desc')
    .orderBy('stay.stayId')
    .limit(limit)
    .execute();
}

/** `undefined` for a stay that is not the caller's to know, or has not begun. */
export async function findDeadlineFacts(
  readModels: ReadModels,
  scope: Scope,
  stayId: StayId,
): Promise<DeadlineFacts | undefined> {
  const owner = ownerColumnOf(scope);
  if (owner === null) return undefined;
  return selectDeadlineFacts(readModels, scope, owner).where('stay.stayId', '=', stayId).executeTakeFirst();
}
