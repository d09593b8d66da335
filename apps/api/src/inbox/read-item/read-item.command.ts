import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { inboxReading } from '@tsunagi/domain';
import { findInboxItem, ReadModelStore } from '@tsunagi/read-models';
import type { Actor } from '../../platform/auth/actor.js';
import type { CommandContext } from '../../platform/command/command-context.js';
import { derivedId } from '../../platform/derived-id.js';
import { Execution } from '../../platform/execute.js';
import type { WrittenResponse } from '../../platform/http/written.response.js';
import { notFound } from '../../platform/problem/problem-error.js';
import { scopeOf } from '../../platform/projector/scope-of.js';

export class ReadItem extends Command<WrittenResponse> {
  constructor(
    readonly itemId: string,
    readonly actor: Actor,
    readonly context: CommandContext,
  ) {
    super();
  }
}

@CommandHandler(ReadItem)
export class ReadItemHandler implements ICommandHandler<ReadItem> {
  constructor(
    private readonly readModels: ReadModelStore,
    private readonly execution: Execution,
  ) {}

  /** @throws ProblemError 404 for what reached somebody else */
  async execute({ itemId, actor, context }: ReadItem): Promise<WrittenResponse> {
    const item = await findInboxItem(this.readModels.query, scopeOf(actor), itemId);
    if (!item) throw notFound();
    const { organisationId } = actor;
    const arrival = item.isWithdrawn === 1 ? `${item.position} withdrawn` : item.position;
    const command = {
      type: 'ReadInboxItem' as const,
      ...{ organisationId, itemId, arrival, occurredAt: context.now },
    };
    const id = derivedId('inboxReading', organisationId, itemId);
    return { id, ...(await this.execution.execute(inboxReading, id, command, context)) };
  }
}
