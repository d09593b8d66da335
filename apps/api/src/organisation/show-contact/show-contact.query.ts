import { type IQueryHandler, Query, QueryHandler } from '@nestjs/cqrs';
import { civilDateInJapan, type OrganisationId } from '@tsunagi/domain';
import type { Actor } from '../../platform/auth/actor.js';
import { Clock } from '../../platform/clock.js';
import { notFound } from '../../platform/problem/problem-error.js';
import { Organisations } from '../organisations.js';
import { toContact } from './contact.js';
import type { ContactResponse } from './contact.response.js';

/** How an organisation of the region is reached, and when. */
export class ShowContact extends Query<ContactResponse> {
  constructor(
    readonly organisationId: OrganisationId,
    readonly actor: Actor,
  ) {
    super();
  }
}

@QueryHandler(ShowContact)
export class ShowContactHandler implements IQueryHandler<ShowContact> {
  constructor(
    private readonly organisations: Organisations,
    private readonly clock: Clock,
  ) {}

  /** @throws ProblemError 404, also for another region's */
  async execute({ organisationId, actor }: ShowContact): Promise<ContactResponse> {
    const found = await this.organisations.find(organisationId);
    if (found?.regionId !== actor.regionId) throw notFound();
    return toContact(found, civilDateInJapan(this.clock.now()));
  }
}
