import { type IQueryHandler, Query, QueryHandler } from '@nestjs/cqrs';
import type { StayId } from '@tsunagi/domain';
import { findStayLine, listToldDates, ReadModelStore, type ToldDate } from '@tsunagi/read-models';
import type { Actor } from '../../platform/auth/actor.js';
import { notFound } from '../../platform/problem/problem-error.js';
import { scopeOf } from '../../platform/projector/scope-of.js';
import type { ToldDateResponse, ToldDatesResponse } from './told-dates.response.js';

/** Who was told which date, when? */
export class ListToldDates extends Query<ToldDatesResponse> {
  constructor(
    readonly stayId: StayId,
    readonly actor: Actor,
  ) {
    super();
  }
}

function toResponse(told: ToldDate): ToldDateResponse {
  const { position: _position, announcedBy: _announcedBy, ...rest } = told;
  const { receiptTextPosition: _receipt, answerTextPosition: _answer, ...shown } = rest;
  return shown;
}

@QueryHandler(ListToldDates)
export class ListToldDatesHandler implements IQueryHandler<ListToldDates> {
  constructor(private readonly readModels: ReadModelStore) {}

  /** @throws ProblemError 404 */
  async execute({ stayId, actor }: ListToldDates): Promise<ToldDatesResponse> {
    const { query } = this.readModels;
    const scope = scopeOf(actor);
    if (!(await findStayLine(query, scope, stayId))) throw notFound();
    const told = await listToldDates(query, scope, stayId);
    return { rows: told.map(toResponse) };
  }
}
