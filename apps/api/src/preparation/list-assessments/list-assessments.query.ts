import { type IQueryHandler, Query, QueryHandler } from '@nestjs/cqrs';
import { preparationStatusNames } from '@tsunagi/contracts';
import type { StayId } from '@tsunagi/domain';
import { findStayLine, listAssessments, ReadModelStore } from '@tsunagi/read-models';
import type { Actor } from '../../platform/auth/actor.js';
import { notFound } from '../../platform/problem/problem-error.js';
import { scopeOf } from '../../platform/projector/scope-of.js';
import type { AssessmentsResponse } from './assessments.response.js';

export class ListAssessments extends Query<AssessmentsResponse> {
  constructor(
    readonly stayId: StayId,
    readonly actor: Actor,
  ) {
    super();
  }
}

@QueryHandler(ListAssessments)
export class ListAssessmentsHandler implements IQueryHandler<ListAssessments> {
  constructor(private readonly readModels: ReadModelStore) {}

  /** @throws ProblemError 404 */
  async execute({ stayId, actor }: ListAssessments): Promise<AssessmentsResponse> {
    const { query } = this.readModels;
    const scope = scopeOf(actor);
    if (!(await findStayLine(query, scope, stayId))) throw notFound();
    const past = await listAssessments(query, scope, stayId);
    return {
      rows: past.map(({ assessedAt, recordedAt, result }) => ({
        ...{ assessedAt, recordedAt, ...result },
        statusName: preparationStatusNames[result.status],
      })),
    };
  }
}
