import { sql, type SqlBool } from 'kysely';
import { limitOf, type Page, type PageRequest, readCursor, toPage } from '../page.js';
import type { Scope } from '../scope.js';
import type { ReadModels } from '../store/read-model-store.js';
import type { InboxState, InboxTable } from './inbox-item.js';

/** One line of 受信箱. */
export interface InboxLine extends InboxTable {
  /** `null` after erasure. */
  readonly name: string | null;
  readonly kana: string | null;
  readonly fromName: string | null;
  readonly ward: string | null;
  readonly admittedOn: string | null;
  readonly message: string | null;
}

/**
 * What reached the caller's own organisation, newest first.
 * @throws InvalidCursor
 */
export async function listInbox(
  readModels: ReadModels,
  scope: Scope,
  filter: { readonly state?: InboxState },
  page: PageRequest,
): Promise<Page<InboxLine>> {
  let query = readModels
    .selectFrom('inbox')
    .leftJoin('person', 'person.personRecordId', 'inbox.patientId')
    .leftJoin('organisation', 'organisation.organisationId', 'inbox.fromOrganisationId')
    .leftJoin('stay', 'stay.stayId', 'inbox.stayId')
    .leftJoin('personText', 'personText.position', 'inbox.textPosition')
    .selectAll('inbox')
    .select(['person.name', 'person.kana', 'organisation.name as fromName', 'stay.ward', 'stay.admittedOn'])
    .select(sql<string | null>`personText.content ->> 'message'`.as('message'))
    .where('inbox.organisationId', '=', scope.organisationId)
    .orderBy('inbox.position', 'desc')
    .orderBy('inbox.itemId', 'desc')
    .limit(limitOf(page) + 1);
  if (filter.state !== undefined) query = query.where('inbox.state', '=', filter.state);
  const after = readCursor(page.cursor);
  if (after) query = query.where(sql<SqlBool>`(inbox.position, inbox.itemId) < (${after[0]}, ${after[1]})`);
  return toPage<InboxLine>(await query.execute(), page, ({ position, itemId }) => [position, itemId]);
}

/** 未読の件数 */
export async function countUnread(readModels: ReadModels, scope: Scope): Promise<number> {
  const { count } = await readModels
    .selectFrom('inbox')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where('organisationId', '=', scope.organisationId)
    .where('state', '=', 'unread')
    .executeTakeFirstOrThrow();
  return count;
}
