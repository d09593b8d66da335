import type { CivilDate, DateRange, OrganisationKind, PreparationStatus } from '@tsunagi/domain';
import { sql } from 'kysely';
import type { Scope } from '../scope.js';
import type { ReadModels } from '../store/read-model-store.js';

/** So many handoffs have the same kind of office and the same days. */
export interface AdmissionCohort {
  readonly admittedOn: CivilDate;
  /** `null`: no office has been told. */
  readonly toldOn: CivilDate | null;
  /** 入院時情報提供書 was first provided; `null`: not yet. */
  readonly providedOn: CivilDate | null;
  readonly officeKind: OrganisationKind | null;
  readonly count: number;
}

/** So many things were sent to, and taken by, the same kind of organisation on the same days. */
export interface MessageCohort {
  readonly kind: 'sheet' | 'announcement' | 'note';
  readonly toKind: OrganisationKind | null;
  readonly sentOn: CivilDate;
  readonly receivedOn: CivilDate | null;
  readonly answeredOn: CivilDate | null;
  readonly count: number;
}

export interface FlagCohort {
  /** 退院日; `null`: the stay is still open. */
  readonly dischargedOn: CivilDate | null;
  readonly status: PreparationStatus | null;
  readonly officeKind: OrganisationKind | null;
  readonly count: number;
}

const counted = sql<number>`count(*)`.as('count');

/** Admissions of the region in `range` that can be told to an office: cancelled ones and 担当なし are not. */
export function listAdmissionCohorts(
  readModels: ReadModels,
  { regionId }: Scope,
  { from, to }: DateRange,
): Promise<readonly AdmissionCohort[]> {
  const handoffs = readModels
    .selectFrom('handoff')
    .leftJoin('organisation', 'organisation.organisationId', 'handoff.officeId')
    .select(['admittedOn', 'toldOn', 'organisation.kind as officeKind'])
    .select((eb) =>
      eb
        .selectFrom('message')
        .select((sheet) => sheet.fn.min('message.sentOn').as('first'))
        .whereRef('message.stayId', '=', 'handoff.stayId')
        .where('message.kind', '=', 'sheet')
        .where('message.isWithdrawn', '=', 0)
        .as('providedOn'),
    )
    .where('handoff.regionId', '=', regionId)
    .where('handoff.admittedOn', '>=', from)
    .where('handoff.admittedOn', '<=', to)
    .where('handoff.hasNoCareManager', '=', 0);
  return readModels
    .selectFrom(handoffs.as('cohort'))
    .select(['toldOn', 'providedOn', 'officeKind', counted])
    .select(sql<string>`admittedOn`.as('admittedOn'))
    .groupBy(['admittedOn', 'toldOn', 'providedOn', 'officeKind'])
    .execute();
}

/** What was sent in `range` and stands, by day, addressee and what became of it. */
export function listMessageCohorts(
  readModels: ReadModels,
  { regionId }: Scope,
  { from, to }: DateRange,
): Promise<readonly MessageCohort[]> {
  return readModels
    .selectFrom('message')
    .leftJoin('organisation', 'organisation.organisationId', 'message.toId')
    .select(['receivedOn', 'answeredOn', 'organisation.kind as toKind', counted])
    .select(sql<MessageCohort['kind']>`message.kind`.as('kind'))
    .select(sql<string>`message.sentOn`.as('sentOn'))
    .where('message.regionId', '=', regionId)
    .where('message.kind', 'in', ['sheet', 'announcement', 'note'])
    .where('message.sentOn', '>=', from)
    .where('message.sentOn', '<=', to)
    .where('message.isWithdrawn', '=', 0)
    .groupBy(['message.kind', 'toKind', 'sentOn', 'receivedOn', 'answeredOn'])
    .execute();
}

const selectFlags = (readModels: ReadModels, { regionId }: Scope) =>
  readModels
    .selectFrom('handoff')
    .leftJoin('organisation', 'organisation.organisationId', 'handoff.officeId')
    .select(['dischargedOn', 'status', 'organisation.kind as officeKind', counted])
    .where('handoff.regionId', '=', regionId)
    .groupBy(['dischargedOn', 'status', 'officeKind']);

/** Stays that are planned or going on, by their latest flag. */
export const listOpenFlags = (readModels: ReadModels, scope: Scope): Promise<readonly FlagCohort[]> =>
  selectFlags(readModels, scope).where('handoff.isOpen', '=', 1).execute();

/** People who left hospital in `range`, by the flag that their stay ended with; no transfers, no deaths. */
export const listDischargeFlags = (
  readModels: ReadModels,
  scope: Scope,
  { from, to }: DateRange,
): Promise<readonly FlagCohort[]> =>
  selectFlags(readModels, scope)
    .where('handoff.dischargedOn', '>=', from)
    .where('handoff.dischargedOn', '<=', to)
    .execute();
