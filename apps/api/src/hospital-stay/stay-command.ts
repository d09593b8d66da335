import { Command } from '@nestjs/cqrs';
import type { StayId } from '@tsunagi/domain';
import type { Actor } from '../platform/auth/actor.js';
import type { CommandContext } from '../platform/command/command-context.js';
import type { WrittenResponse } from '../platform/http/written.response.js';

/** What somebody of the hospital wants for one of its stays. */
export abstract class StayCommand<Request> extends Command<WrittenResponse> {
  constructor(
    readonly stayId: StayId,
    readonly request: Request,
    readonly actor: Actor,
    readonly context: CommandContext,
  ) {
    super();
  }
}
