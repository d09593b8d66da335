import type { CivilDate, PreparationStatus } from '@tsunagi/domain';
import { type RawBuilder, sql, type SqlBool } from 'kysely';
import { ownerColumnOf, type Scope } from '../scope.js';
import type { StayStatus } from './stay.projection.js';

/**
 * 対応が要ること: too few days of preparation · the office finds it difficult · the office does not know the date
 * that holds · nobody has answered · the care manager is not known · the need of coordination is not judged.
 */
export type StayAttention =
  'tooFewDays' | 'objected' | 'untold' | 'unacknowledged' | 'noCareManager' | 'notJudged';

export interface StayFilter {
  /** 入院中・予定 or 終了 */
  readonly isOpen: boolean;
  readonly status?: StayStatus;
  readonly ward?: string;
  readonly preparationStatus?: PreparationStatus;
  readonly attention?: StayAttention;
  /** 退院予定日 (見込みならその終わり) from and to, both included. */
  readonly expectedFrom?: CivilDate;
  readonly expectedTo?: CivilDate;
}

/** Literals, so that the partial indexes of the table are found. */
const ATTENTIONS: Readonly<Record<StayAttention, RawBuilder<SqlBool>>> = {
  tooFewDays: sql`stay.preparationStatus IN ('insufficient', 'caution', 'sameDay', 'noNotice')`,
  objected: sql`stay.answer <> 'possible'`,
  untold: sql`stay.isUntold = 1`,
  unacknowledged: sql`stay.awaitingSince IS NOT NULL`,
  noCareManager: sql`stay.careManagerStatus = 'unknown' AND stay.status = 'admitted'`,
  notJudged: sql`stay.coordinationJudgedOn IS NULL AND stay.status = 'admitted'`,
};

export const STAY_ATTENTIONS = Object.keys(ATTENTIONS) as readonly StayAttention[];

const given = <Value>(
  value: Value | undefined,
  condition: (value: Value) => RawBuilder<SqlBool>,
): readonly RawBuilder<SqlBool>[] => (value === undefined ? [] : [condition(value)]);

/** Which stays the caller may see and the filter lets through; region coordinators see none. */
export function whereStays(scope: Scope, filter: StayFilter): RawBuilder<SqlBool> {
  const owner = ownerColumnOf(scope);
  const { status, ward, preparationStatus, attention, expectedFrom, expectedTo } = filter;
  const conditions = [
    sql<SqlBool>`${owner ? sql.ref(`stay.${owner}`) : sql.lit(null)} = ${scope.organisationId}`,
    sql<SqlBool>`stay.isOpen = ${filter.isOpen ? 1 : 0}`,
    ...given(status, (value) => sql`stay.status = ${value}`),
    ...given(ward, (value) => sql`stay.ward = ${value}`),
    ...given(preparationStatus, (value) => sql`stay.preparationStatus = ${value}`),
    ...given(attention, (value) => ATTENTIONS[value]),
    ...given(expectedFrom, (value) => sql`stay.sortOn >= ${value}`),
    ...given(expectedTo, (value) => sql`stay.sortOn <= ${value}`),
  ];
  return sql.join(conditions, sql` AND `);
}
