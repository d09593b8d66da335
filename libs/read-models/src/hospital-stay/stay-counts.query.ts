import type { PreparationStatus } from '@tsunagi/domain';
import type { Scope } from '../scope.js';
import type { ReadModels } from '../store/read-model-store.js';
import { STAY_ATTENTIONS, type StayAttention, whereStays } from './stay-filter.js';
import { countStays } from './stay-list.query.js';

/** What one may filter by, and how many stays there are of each; open ones but for `closed`. */
export interface StayCounts {
  readonly planned: number;
  readonly admitted: number;
  readonly closed: number;
  readonly wards: readonly { readonly ward: string; readonly count: number }[];
  readonly preparation: readonly { readonly status: PreparationStatus; readonly count: number }[];
  readonly attentions: readonly { readonly attention: StayAttention; readonly count: number }[];
}

const OPEN = { isOpen: true } as const;

const groupedBy = <Column extends 'ward' | 'preparationStatus'>(
  readModels: ReadModels,
  scope: Scope,
  column: Column,
) =>
  readModels
    .selectFrom('stay')
    .select((eb) => [`stay.${column}` as const, eb.fn.countAll<number>().as('count')])
    .where(whereStays(scope, OPEN))
    .where(`stay.${column}`, 'is not', null)
    .groupBy(`stay.${column}`)
    .orderBy(`stay.${column}`)
    .execute();

async function countAttentions(readModels: ReadModels, scope: Scope): Promise<StayCounts['attentions']> {
  return Promise.all(
    STAY_ATTENTIONS.map(async (attention) => ({
      attention,
      count: await countStays(readModels, scope, { ...OPEN, attention }),
    })),
  );
}

export async function findStayCounts(readModels: ReadModels, scope: Scope): Promise<StayCounts> {
  const wards = await groupedBy(readModels, scope, 'ward');
  const preparation = await groupedBy(readModels, scope, 'preparationStatus');
  return {
    planned: await countStays(readModels, scope, { ...OPEN, status: 'planned' }),
    admitted: await countStays(readModels, scope, { ...OPEN, status: 'admitted' }),
    closed: await countStays(readModels, scope, { isOpen: false }),
    wards: wards.flatMap(({ ward, count }) => (ward === null ? [] : [{ ward, count }])),
    preparation: preparation.flatMap(({ preparationStatus: status, count }) =>
      status === null ? [] : [{ status, count }],
    ),
    attentions: await countAttentions(readModels, scope),
  };
}
