import type { StayId } from '@tsunagi/domain';
import { sql } from 'kysely';
import { ownerColumnOf, type Scope } from '../scope.js';
import type { ReadModels } from '../store/read-model-store.js';
import type { AnnouncementTable } from './announcement.projection.js';

/** だれに・いつ・どの日を伝えたか: one notice. */
export interface ToldDate extends AnnouncementTable {
  readonly officeName: string | null;
  readonly announcedByName: string | null;
  readonly message: string | null;
  /** 病院が電話で受領を確かめた相手 */
  readonly receiptConfirmedWith: string | null;
  readonly acknowledgedByName: string | null;
  readonly answerReason: string | null;
}

/**
 * Who was told which date, when, in the order in which it was recorded; a care office reads what it was told
 * itself. Empty when the stay is not the caller's to know.
 */
export async function listToldDates(
  readModels: ReadModels,
  scope: Scope,
  stayId: StayId,
): Promise<readonly ToldDate[]> {
  const owner = ownerColumnOf(scope);
  if (owner === null) return [];
  let query = readModels
    .selectFrom('announcement')
    .innerJoin('stay', 'stay.stayId', 'announcement.stayId')
    .leftJoin('organisation', 'organisation.organisationId', 'announcement.officeId')
    .leftJoin('staff', (join) =>
      join
        .onRef('staff.organisationId', '=', 'stay.hospitalId')
        .onRef('staff.staffId', '=', 'announcement.announcedBy'),
    )
    .leftJoin('personText as message', 'message.position', 'announcement.position')
    .leftJoin('personText as receipt', 'receipt.position', 'announcement.receiptTextPosition')
    .leftJoin('personText as answer', 'answer.position', 'announcement.answerTextPosition')
    .selectAll('announcement')
    .select(['organisation.name as officeName', 'staff.name as announcedByName'])
    .select(sql<string | null>`message.content ->> 'message'`.as('message'))
    .select(sql<string | null>`receipt.content ->> 'confirmedWith'`.as('receiptConfirmedWith'))
    .select(sql<string | null>`answer.content ->> 'acknowledgedByName'`.as('acknowledgedByName'))
    .select(sql<string | null>`answer.content ->> 'reason'`.as('answerReason'))
    .where('announcement.stayId', '=', stayId)
    .where(`stay.${owner}`, '=', scope.organisationId)
    .orderBy('announcement.position');
  if (owner === 'officeId') query = query.where('announcement.officeId', '=', scope.organisationId);
  return query.execute();
}
