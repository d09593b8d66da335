import { type IQueryHandler, Query, QueryHandler } from '@nestjs/cqrs';
import { inboxStateNames } from '@tsunagi/contracts';
import { countInbox, type InboxState, ReadModelStore } from '@tsunagi/read-models';
import type { Actor } from '../../platform/auth/actor.js';
import { scopeOf } from '../../platform/projector/scope-of.js';
import type { CountInboxRequest } from './count-inbox.request.js';
import type { InboxCountsResponse } from './inbox-counts.response.js';

const STATES = Object.keys(inboxStateNames) as readonly InboxState[];

export class CountInbox extends Query<InboxCountsResponse> {
  constructor(
    readonly request: CountInboxRequest,
    readonly actor: Actor,
  ) {
    super();
  }
}

@QueryHandler(CountInbox)
export class CountInboxHandler implements IQueryHandler<CountInbox> {
  constructor(private readonly readModels: ReadModelStore) {}

  async execute({ request: { kind }, actor }: CountInbox): Promise<InboxCountsResponse> {
    const found = await countInbox(this.readModels.query, scopeOf(actor), kind ? { kind } : {});
    const countOf = (state: InboxState): number =>
      found.find((counted) => counted.state === state)?.count ?? 0;
    const counts = STATES.map((state) => ({
      ...{ state, stateName: inboxStateNames[state] },
      count: countOf(state),
    }));
    return { counts };
  }
}
