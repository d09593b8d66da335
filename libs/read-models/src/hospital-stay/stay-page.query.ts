import type { OrganisationId, StayId } from '@tsunagi/domain';
import type { NoteTable } from '../liaison-note/note.projection.js';
import { listSheets, type SheetLine } from '../admission-sheet/sheet.query.js';
import type { PersonTable } from '../patient/person.projection.js';
import type { NeedTable, WatchTable } from '../preparation/watch.projection.js';
import type { Scope } from '../scope.js';
import type { ReadModels } from '../store/read-model-store.js';
import { findStayLine, type StayLine } from './stay-list.query.js';

/** What the words of the admission say. */
export interface AdmissionWords {
  readonly attendingPhysician: string | null;
  /** 入院の原因 */
  readonly cause: string | null;
}

/** 準備を要すること with its note. */
export interface NeedLine extends NeedTable {
  readonly note: string | null;
}

/** Revisions of the three streams of a stay, for If-Match; -1 = nothing yet. */
export interface StayRevisions {
  readonly hospitalStay: number;
  readonly dischargeNotice: number;
  readonly preparation: number;
}

/** Everything on the page of one stay. */
export interface StayPage {
  readonly stay: StayLine;
  readonly person: PersonTable | null;
  readonly admission: AdmissionWords;
  readonly admissionRecordedAt: string;
  readonly coordination: {
    readonly needed: boolean | null;
    readonly judgedOn: string | null;
    readonly criteria: readonly string[];
  };
  readonly careManagerId: string | null;
  readonly careManagerIdentifiedAt: string | null;
  readonly communitySupportCenterId: string | null;
  readonly preparation: WatchTable | null;
  readonly needs: readonly NeedLine[];
  readonly sheets: readonly SheetLine[];
  readonly notes: readonly NoteTable[];
  readonly revisions: StayRevisions;
}

type Words = Readonly<Record<string, unknown>>;

const readWords = (content: string | null | undefined): Words =>
  content === null || content === undefined ? {} : (JSON.parse(content) as Words);

const textIn = (words: Words, key: string): string | null => {
  const text = words[key];
  return typeof text === 'string' ? text : null;
};

/** Drafts stay with whoever writes them. */
const listNotesOf = (readModels: ReadModels, stayId: StayId, reader: OrganisationId): Promise<NoteTable[]> =>
  readModels
    .selectFrom('note')
    .selectAll()
    .where('stayId', '=', stayId)
    .where((eb) => eb.or([eb('fromOrganisationId', '=', reader), eb('toOrganisationId', '=', reader)]))
    .where((eb) => eb.or([eb('fromOrganisationId', '=', reader), eb('sentAt', 'is not', null)]))
    .orderBy('position')
    .execute();

async function listNeedsOf(readModels: ReadModels, stayId: StayId): Promise<NeedLine[]> {
  const rows = await readModels
    .selectFrom('need')
    .leftJoin('personText', 'personText.position', 'need.noteTextPosition')
    .selectAll('need')
    .select('personText.content')
    .where('need.stayId', '=', stayId)
    .orderBy('need.addedAt')
    .orderBy('need.needId')
    .execute();
  return rows.map(({ content, ...need }) => ({ ...need, note: textIn(readWords(content), 'note') }));
}

async function readRevisions(readModels: ReadModels, stayId: StayId): Promise<StayRevisions> {
  const rows = await readModels
    .selectFrom('timeline')
    .select((eb) => ['stream', eb.fn.max('revision').as('revision')])
    .where('stayId', '=', stayId)
    .groupBy('stream')
    .execute();
  const revisionOf = (category: string): number =>
    rows.find(({ stream }) => stream === `${category}-${stayId}`)?.revision ?? -1;
  return {
    hospitalStay: revisionOf('hospitalStay'),
    dischargeNotice: revisionOf('dischargeNotice'),
    preparation: revisionOf('preparation'),
  };
}

async function readOwnFacts(readModels: ReadModels, stayId: StayId) {
  return readModels
    .selectFrom('stay')
    .leftJoin('personText', 'personText.position', 'stay.admissionTextPosition')
    .select(['stay.admissionRecordedAt', 'stay.coordinationNeeded', 'stay.coordinationJudgedOn'])
    .select(['stay.coordinationCriteria', 'stay.careManagerId', 'stay.careManagerIdentifiedAt'])
    .select(['stay.communitySupportCenterId', 'personText.content as words'])
    .where('stay.stayId', '=', stayId)
    .executeTakeFirstOrThrow();
}

const findPerson = (readModels: ReadModels, personRecordId: string): Promise<PersonTable | undefined> =>
  readModels.selectFrom('person').selectAll().where('personRecordId', '=', personRecordId).executeTakeFirst();

const findWatch = (readModels: ReadModels, stayId: StayId): Promise<WatchTable | undefined> =>
  readModels.selectFrom('watch').selectAll().where('stayId', '=', stayId).executeTakeFirst();

/** `undefined` when the stay does not exist or is not the caller's to know. */
export async function findStay(
  readModels: ReadModels,
  scope: Scope,
  stayId: StayId,
): Promise<StayPage | undefined> {
  const stay = await findStayLine(readModels, scope, stayId);
  if (!stay) return undefined;
  const own = await readOwnFacts(readModels, stayId);
  const words = readWords(own.words);
  return {
    stay,
    person: (await findPerson(readModels, stay.patientId)) ?? null,
    admission: {
      attendingPhysician: textIn(words, 'attendingPhysician'),
      cause: textIn(words, 'cause'),
    },
    admissionRecordedAt: own.admissionRecordedAt,
    coordination: {
      needed: own.coordinationNeeded === null ? null : own.coordinationNeeded === 1,
      judgedOn: own.coordinationJudgedOn,
      criteria: JSON.parse(own.coordinationCriteria ?? '[]') as string[],
    },
    careManagerId: own.careManagerId,
    careManagerIdentifiedAt: own.careManagerIdentifiedAt,
    communitySupportCenterId: own.communitySupportCenterId,
    preparation: (await findWatch(readModels, stayId)) ?? null,
    needs: await listNeedsOf(readModels, stayId),
    sheets: await listSheets(readModels, scope, stayId),
    notes: await listNotesOf(readModels, stayId, scope.organisationId),
    revisions: await readRevisions(readModels, stayId),
  };
}
