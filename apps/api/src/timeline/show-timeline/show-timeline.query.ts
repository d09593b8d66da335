import { type IQueryHandler, Query, QueryHandler } from '@nestjs/cqrs';
import type { StayId } from '@tsunagi/domain';
import { listTimeline, ReadModelStore } from '@tsunagi/read-models';
import type { Actor } from '../../platform/auth/actor.js';
import { notFound } from '../../platform/problem/problem-error.js';
import { scopeOf } from '../../platform/projector/scope-of.js';
import type { TimelineResponse } from './timeline.response.js';

export class ShowTimeline extends Query<TimelineResponse> {
  constructor(
    readonly stayId: StayId,
    readonly actor: Actor,
  ) {
    super();
  }
}

@QueryHandler(ShowTimeline)
export class ShowTimelineHandler implements IQueryHandler<ShowTimeline> {
  constructor(private readonly readModels: ReadModelStore) {}

  /** @throws ProblemError 404 */
  async execute({ stayId, actor }: ShowTimeline): Promise<TimelineResponse> {
    const rows = await listTimeline(this.readModels.query, scopeOf(actor), stayId);
    if (rows === undefined) throw notFound();
    return { rows };
  }
}
