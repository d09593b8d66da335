import { type IQueryHandler, Query, QueryHandler } from '@nestjs/cqrs';
import type { OrganisationId } from '@tsunagi/domain';
import { listPeople, ReadModelStore } from '@tsunagi/read-models';
import type { Actor } from '../../platform/auth/actor.js';
import { notFound } from '../../platform/problem/problem-error.js';
import { scopeOf } from '../../platform/projector/scope-of.js';
import type { PeopleResponse } from './people.response.js';

export class ListPeople extends Query<PeopleResponse> {
  constructor(
    readonly organisationId: OrganisationId,
    readonly actor: Actor,
  ) {
    super();
  }
}

/** One organisation's own list; another's is not the caller's to know. */
@QueryHandler(ListPeople)
export class ListPeopleHandler implements IQueryHandler<ListPeople> {
  constructor(private readonly readModels: ReadModelStore) {}

  /** @throws ProblemError 404 */
  async execute({ organisationId, actor }: ListPeople): Promise<PeopleResponse> {
    if (organisationId !== actor.organisationId) throw notFound();
    const found = await listPeople(this.readModels.query, scopeOf(actor));
    return {
      people: found.map(({ staffId, role, name, kana, hasLeft }) => ({
        ...{ staffId, role, name, kana },
        hasLeft: hasLeft === 1,
      })),
    };
  }
}
