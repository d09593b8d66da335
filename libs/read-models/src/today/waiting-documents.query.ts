import type { CivilDate, Instant, OrganisationId, StayId } from '@tsunagi/domain';
import { sql, type SqlBool } from 'kysely';
import type { Scope } from '../scope.js';
import type { ReadModels } from '../store/read-model-store.js';

/** A note or a sheet that waits for somebody. */
export interface WaitingDocument {
  readonly subjectId: string;
  readonly stayId: StayId | null;
  /** `null` after erasure. */
  readonly name: string | null;
  readonly ward: string | null;
  readonly room: string | null;
  readonly otherId: OrganisationId;
  readonly otherName: string | null;
  readonly otherTel: string | null;
  readonly since: Instant;
  readonly answerWantedBy: CivilDate | null;
  readonly isUrgent: number;
}

export interface Waiting {
  readonly rows: readonly WaitingDocument[];
  readonly count: number;
}

/** 連絡票に答える・届いた情報提供書を開く・退院の連絡に返答する: what reached the caller and is not done. */
export type ArrivedKind = 'note' | 'sheet' | 'discharge';

/** A note stands until it is answered, a sheet until it is opened, a notice until it is answered. */
const WAITING_STATES = {
  note: ['unread', 'received', 'read', 'inProgress'],
  sheet: ['unread', 'received'],
  discharge: ['unread', 'received'],
} as const satisfies Readonly<Record<ArrivedKind, readonly string[]>>;

const arrived = (readModels: ReadModels, { organisationId }: Scope, kind: ArrivedKind) =>
  readModels
    .selectFrom('inbox')
    .where('inbox.organisationId', '=', organisationId)
    .where('inbox.state', 'in', WAITING_STATES[kind])
    .where('inbox.kind', '=', kind)
    .where('inbox.isWithdrawn', '=', 0);

/** Longest waiting first. */
export async function listArrived(
  readModels: ReadModels,
  scope: Scope,
  kind: ArrivedKind,
  limit: number,
): Promise<Waiting> {
  const rows = await arrived(readModels, scope, kind)
    .leftJoin('person', 'person.personRecordId', 'inbox.patientId')
    .leftJoin('stay', 'stay.stayId', 'inbox.stayId')
    .leftJoin('organisation as other', 'other.organisationId', 'inbox.fromOrganisationId')
    .select(['inbox.subjectId', 'inbox.stayId', 'inbox.fromOrganisationId as otherId'])
    .select(['inbox.arrivedAt as since', 'inbox.answerWantedBy', 'inbox.isUrgent'])
    .select(['person.name', 'stay.ward', 'stay.room', 'other.name as otherName', 'other.tel as otherTel'])
    .orderBy('inbox.position')
    .limit(limit)
    .execute();
  const { count } = await arrived(readModels, scope, kind)
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow();
  return { rows, count };
}

/** Literal, so that the partial index is found. */
const IS_WAITING = sql<SqlBool>`note.state IN ('sent', 'received', 'partlyAnswered')`;

const unanswered = (readModels: ReadModels, { organisationId }: Scope, before: CivilDate) =>
  readModels
    .selectFrom('note')
    .where('note.fromOrganisationId', '=', organisationId)
    .where(IS_WAITING)
    .where('note.answerWantedBy', '<', before);

/** Own notes whose answer was wanted by a day before `today`, longest waiting first. */
export async function listUnansweredNotes(
  readModels: ReadModels,
  scope: Scope,
  today: CivilDate,
  limit: number,
): Promise<Waiting> {
  const rows = await unanswered(readModels, scope, today)
    .leftJoin('person', 'person.personRecordId', 'note.patientId')
    .leftJoin('stay', 'stay.stayId', 'note.stayId')
    .leftJoin('organisation as other', 'other.organisationId', 'note.toOrganisationId')
    .select(['note.noteId as subjectId', 'note.stayId', 'note.toOrganisationId as otherId'])
    .select((eb) => eb.fn.coalesce('note.sentAt', 'note.draftedAt').as('since'))
    .select(['note.answerWantedBy', 'note.isUrgent'])
    .select(['person.name', 'stay.ward', 'stay.room', 'other.name as otherName', 'other.tel as otherTel'])
    .orderBy('note.sentAt')
    .orderBy('note.noteId')
    .limit(limit)
    .execute();
  const { count } = await unanswered(readModels, scope, today)
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow();
  return { rows, count };
}
