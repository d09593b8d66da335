import { Command } from '@nestjs/cqrs';
import type { PatientId } from '@tsunagi/domain';
import type { Actor } from '../platform/auth/actor.js';
import type { CommandContext } from '../platform/command/command-context.js';
import type { WrittenResponse } from '../platform/http/written.response.js';

/** What somebody wants for a patient record of their own organisation. */
export abstract class PatientRecordCommand<Request> extends Command<WrittenResponse> {
  constructor(
    readonly patientId: PatientId,
    readonly request: Request,
    readonly actor: Actor,
    readonly context: CommandContext,
  ) {
    super();
  }
}
