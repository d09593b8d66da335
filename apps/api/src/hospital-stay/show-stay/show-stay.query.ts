import { type IQueryHandler, Query, QueryHandler } from '@nestjs/cqrs';
import { civilDateInJapan, type StayId } from '@tsunagi/domain';
import { findStay, ReadModelStore } from '@tsunagi/read-models';
import type { Actor } from '../../platform/auth/actor.js';
import { Clock } from '../../platform/clock.js';
import { notFound } from '../../platform/problem/problem-error.js';
import { scopeOf } from '../../platform/projector/scope-of.js';
import { toStay } from './stay-view.js';
import type { StayResponse } from './stay.response.js';

export class ShowStay extends Query<StayResponse> {
  constructor(
    readonly stayId: StayId,
    readonly actor: Actor,
  ) {
    super();
  }
}

@QueryHandler(ShowStay)
export class ShowStayHandler implements IQueryHandler<ShowStay> {
  constructor(
    private readonly readModels: ReadModelStore,
    private readonly clock: Clock,
  ) {}

  /** @throws ProblemError 404 */
  async execute({ stayId, actor }: ShowStay): Promise<StayResponse> {
    const scope = scopeOf(actor);
    const page = await findStay(this.readModels.query, scope, stayId);
    if (!page) throw notFound();
    return toStay(page, scope, civilDateInJapan(this.clock.now()));
  }
}
