import { type IQueryHandler, Query, QueryHandler } from '@nestjs/cqrs';
import { inboxKindNames, inboxStateNames } from '@tsunagi/contracts';
import { countInbox, type InboxLine, listInbox, ReadModelStore } from '@tsunagi/read-models';
import type { Actor } from '../../platform/auth/actor.js';
import { pageOf } from '../../platform/http/page.request.js';
import { scopeOf } from '../../platform/projector/scope-of.js';
import type { InboxLineResponse, InboxPageResponse } from './inbox.response.js';
import type { ListInboxRequest } from './list-inbox.request.js';

export class ListInbox extends Query<InboxPageResponse> {
  constructor(
    readonly request: ListInboxRequest,
    readonly actor: Actor,
  ) {
    super();
  }
}

function toResponse(line: InboxLine): InboxLineResponse {
  const {
    organisationId: _organisationId,
    position: _position,
    textPosition: _textPosition,
    actedBy: _actedBy,
    actedIn: _actedIn,
    ...shown
  } = line;
  return {
    ...shown,
    kindName: inboxKindNames[line.kind],
    stateName: inboxStateNames[line.state],
    isUrgent: line.isUrgent === 1,
    isWithdrawn: line.isWithdrawn === 1,
  };
}

@QueryHandler(ListInbox)
export class ListInboxHandler implements IQueryHandler<ListInbox> {
  constructor(private readonly readModels: ReadModelStore) {}

  async execute({ request, actor }: ListInbox): Promise<InboxPageResponse> {
    const { query } = this.readModels;
    const scope = scopeOf(actor);
    const { state, kind } = request;
    const filter = { ...(state ? { state } : {}), ...(kind ? { kind } : {}) };
    const page = await listInbox(query, scope, filter, pageOf(request));
    const unread = (await countInbox(query, scope)).find((counted) => counted.state === 'unread');
    return { ...page, rows: page.rows.map(toResponse), unread: unread?.count ?? 0 };
  }
}
