import type { StayId } from '@tsunagi/domain';
import { findStayLine } from '../hospital-stay/stay-list.query.js';
import type { Scope } from '../scope.js';
import type { ReadModels } from '../store/read-model-store.js';

/** One event of 経過 with both times. */
export interface TimelineLine {
  readonly eventId: string;
  readonly position: string;
  readonly stream: string;
  readonly revision: number;
  readonly type: string;
  /** 起きた時刻 */
  readonly occurredAt: string;
  /** 記録した時刻 */
  readonly recordedAt: string;
  /** Staff id, or `system`. */
  readonly actor: string;
  readonly actorName: string | null;
  readonly organisationId: string | null;
  readonly organisationName: string | null;
  readonly data: Readonly<Record<string, unknown>>;
  /** What the event says in words; `null` when it says nothing or was erased. */
  readonly words: Readonly<Record<string, unknown>> | null;
}

function selectLines(readModels: ReadModels, stayId: StayId) {
  return readModels
    .selectFrom('timeline')
    .leftJoin('personText', 'personText.position', 'timeline.position')
    .leftJoin('organisation', 'organisation.organisationId', 'timeline.organisationId')
    .leftJoin('staff', (join) =>
      join
        .onRef('staff.organisationId', '=', 'timeline.organisationId')
        .onRef('staff.staffId', '=', 'timeline.actor'),
    )
    .select([
      'timeline.eventId',
      'timeline.position',
      'timeline.stream',
      'timeline.revision',
      'timeline.type',
    ])
    .select(['timeline.occurredAt', 'timeline.recordedAt', 'timeline.actor', 'timeline.organisationId'])
    .select(['timeline.data', 'staff.name as actorName', 'organisation.name as organisationName'])
    .select('personText.content as words')
    .where('timeline.stayId', '=', stayId)
    .orderBy('timeline.position');
}

/** `undefined` when the stay is not the caller's to know; others' drafts and letters to others are left out. */
export async function listTimeline(
  readModels: ReadModels,
  scope: Scope,
  stayId: StayId,
): Promise<readonly TimelineLine[] | undefined> {
  if (!(await findStayLine(readModels, scope, stayId))) return undefined;
  const reader = scope.organisationId;
  let query = selectLines(readModels, stayId).where((eb) =>
    eb.or([eb('timeline.draftOf', 'is', null), eb('timeline.draftOf', '=', reader)]),
  );
  if (scope.kind === 'careOffice') {
    query = query.where((eb) =>
      eb.or([
        eb('timeline.addresseeId', 'is', null),
        eb('timeline.addresseeId', '=', reader),
        eb('timeline.senderId', '=', reader),
      ]),
    );
  }
  const rows = await query.execute();
  return rows.map((row) => ({
    ...row,
    data: JSON.parse(row.data) as Readonly<Record<string, unknown>>,
    words: row.words === null ? null : (JSON.parse(row.words) as Readonly<Record<string, unknown>>),
  }));
}
