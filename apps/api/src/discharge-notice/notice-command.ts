import { Command } from '@nestjs/cqrs';
import type { AnnouncementId, StayId } from '@tsunagi/domain';
import type { Actor } from '../platform/auth/actor.js';
import type { CommandContext } from '../platform/command/command-context.js';
import type { WrittenResponse } from '../platform/http/written.response.js';

/** What somebody of the hospital says about the end of one of its stays. */
export abstract class NoticeCommand<Request> extends Command<WrittenResponse> {
  constructor(
    readonly stayId: StayId,
    readonly request: Request,
    readonly actor: Actor,
    readonly context: CommandContext,
  ) {
    super();
  }
}

/** What the office, or the hospital that telephoned, says about one announcement. */
export abstract class AnnouncementCommand<Request> extends NoticeCommand<Request> {
  constructor(
    stayId: StayId,
    readonly announcementId: AnnouncementId,
    request: Request,
    actor: Actor,
    context: CommandContext,
  ) {
    super(stayId, request, actor, context);
  }
}
