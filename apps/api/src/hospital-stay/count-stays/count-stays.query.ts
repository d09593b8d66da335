import { type IQueryHandler, Query, QueryHandler } from '@nestjs/cqrs';
import { preparationStatusNames, stayAttentionNames } from '@tsunagi/contracts';
import { findStayCounts, ReadModelStore } from '@tsunagi/read-models';
import type { Actor } from '../../platform/auth/actor.js';
import { scopeOf } from '../../platform/projector/scope-of.js';
import type { StayCountsResponse } from './stay-counts.response.js';

export class CountStays extends Query<StayCountsResponse> {
  constructor(readonly actor: Actor) {
    super();
  }
}

@QueryHandler(CountStays)
export class CountStaysHandler implements IQueryHandler<CountStays> {
  constructor(private readonly readModels: ReadModelStore) {}

  async execute({ actor }: CountStays): Promise<StayCountsResponse> {
    const counts = await findStayCounts(this.readModels.query, scopeOf(actor));
    return {
      ...counts,
      preparation: counts.preparation.map((one) => ({
        ...one,
        statusName: preparationStatusNames[one.status],
      })),
      attentions: counts.attentions.map((one) => ({ ...one, name: stayAttentionNames[one.attention] })),
    };
  }
}
