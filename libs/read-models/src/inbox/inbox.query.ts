import type { CivilDate, PreparationAnswer } from '@tsunagi/domain';
import { sql, type SqlBool } from 'kysely';
import { limitOf, type Page, type PageRequest, readCursor, toPage } from '../page.js';
import type { Scope } from '../scope.js';
import type { ReadModels } from '../store/read-model-store.js';
import type { InboxKind, InboxState, InboxTable } from './inbox-item.js';

/** One line of 受信箱. */
export interface InboxLine extends InboxTable {
  /** `null` after erasure. */
  readonly name: string | null;
  readonly kana: string | null;
  readonly fromName: string | null;
  readonly ward: string | null;
  readonly admittedOn: string | null;
  readonly message: string | null;
  readonly actedByName: string | null;
  /** The last answer to a notice. */
  readonly answer: PreparationAnswer | null;
  readonly earliestOn: CivilDate | null;
  readonly answerReason: string | null;
  /** The first date that would do, by the latest assessment. */
  readonly sufficientOn: CivilDate | null;
}

/** `open`: everything that is not finished. */
export type InboxStateFilter = InboxState | 'open';

export interface InboxFilter {
  readonly state?: InboxStateFilter;
  readonly kind?: InboxKind;
}

/** The name under which an answer was given comes before the staff list's. */
const ACTED_BY = sql<string | null>`coalesce(answerText.content ->> 'acknowledgedByName', staff.name)`;

const selectLines = (readModels: ReadModels, { organisationId }: Scope) =>
  readModels
    .selectFrom('inbox')
    .leftJoin('person', 'person.personRecordId', 'inbox.patientId')
    .leftJoin('organisation', 'organisation.organisationId', 'inbox.fromOrganisationId')
    .leftJoin('stay', 'stay.stayId', 'inbox.stayId')
    .leftJoin('personText', 'personText.position', 'inbox.textPosition')
    .leftJoin('staff', (join) =>
      join.onRef('staff.organisationId', '=', 'inbox.actedIn').onRef('staff.staffId', '=', 'inbox.actedBy'),
    )
    .leftJoin('announcement', (join) =>
      join
        .onRef('announcement.announcementId', '=', 'inbox.subjectId')
        .on('inbox.kind', 'in', ['discharge', 'dischargeAnswer']),
    )
    .leftJoin('watch', 'watch.stayId', 'inbox.stayId')
    .leftJoin('personText as answerText', 'answerText.position', 'announcement.answerTextPosition')
    .selectAll('inbox')
    .select(['person.name', 'person.kana', 'organisation.name as fromName', 'stay.ward', 'stay.admittedOn'])
    .select(['announcement.answer', 'announcement.earliestOn', ACTED_BY.as('actedByName')])
    .select('watch.sufficientOn')
    .select(sql<string | null>`personText.content ->> 'message'`.as('message'))
    .select(sql<string | null>`answerText.content ->> 'reason'`.as('answerReason'))
    .where('inbox.organisationId', '=', organisationId);

/**
 * What reached the caller's own organisation, newest first.
 * @throws InvalidCursor
 */
export async function listInbox(
  readModels: ReadModels,
  scope: Scope,
  { state, kind }: InboxFilter,
  page: PageRequest,
): Promise<Page<InboxLine>> {
  let query = selectLines(readModels, scope)
    .orderBy('inbox.position', 'desc')
    .orderBy('inbox.itemId', 'desc')
    .limit(limitOf(page) + 1);
  if (state === 'open') query = query.where('inbox.state', '<>', 'done');
  else if (state !== undefined) query = query.where('inbox.state', '=', state);
  if (kind !== undefined) query = query.where('inbox.kind', '=', kind);
  const after = readCursor(page.cursor);
  if (after) query = query.where(sql<SqlBool>`(inbox.position, inbox.itemId) < (${after[0]}, ${after[1]})`);
  return toPage<InboxLine>(await query.execute(), page, ({ position, itemId }) => [position, itemId]);
}

export interface InboxCount {
  readonly state: InboxState;
  readonly count: number;
}

/** How many are in each state, of one kind or of all; a state without any is left out. */
export async function countInbox(
  readModels: ReadModels,
  scope: Scope,
  { kind }: Pick<InboxFilter, 'kind'> = {},
): Promise<readonly InboxCount[]> {
  const query = readModels
    .selectFrom('inbox')
    .select((eb) => ['state', eb.fn.countAll<number>().as('count')])
    .where('organisationId', '=', scope.organisationId)
    .groupBy('state');
  return (kind === undefined ? query : query.where('kind', '=', kind)).execute();
}

/** One item that reached the caller's own organisation. */
export const findInboxItem = (
  readModels: ReadModels,
  { organisationId }: Scope,
  itemId: string,
): Promise<Pick<InboxTable, 'itemId' | 'position' | 'isWithdrawn'> | undefined> =>
  readModels
    .selectFrom('inbox')
    .select(['itemId', 'position', 'isWithdrawn'])
    .where('itemId', '=', itemId)
    .where('organisationId', '=', organisationId)
    .executeTakeFirst();
