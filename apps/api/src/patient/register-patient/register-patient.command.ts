import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { patient } from '@tsunagi/domain';
import { happenedAt } from '../../document/happened.request.js';
import type { Actor } from '../../platform/auth/actor.js';
import type { CommandContext } from '../../platform/command/command-context.js';
import { derivedId } from '../../platform/derived-id.js';
import { Execution } from '../../platform/execute.js';
import type { WrittenResponse } from '../../platform/http/written.response.js';
import { allDetailsOf, type RegisterPatientRequest } from './register-patient.request.js';

export class RegisterPatient extends Command<WrittenResponse> {
  constructor(
    readonly request: RegisterPatientRequest,
    readonly actor: Actor,
    readonly context: CommandContext,
  ) {
    super();
  }
}

@CommandHandler(RegisterPatient)
export class RegisterPatientHandler implements ICommandHandler<RegisterPatient> {
  constructor(private readonly execution: Execution) {}

  async execute({ request, actor, context }: RegisterPatient): Promise<WrittenResponse> {
    const patientId = derivedId(context.commandId, 'patient');
    const { organisationId } = actor;
    const command = {
      type: 'RegisterPatient' as const,
      ...{ patientId, organisationId, details: allDetailsOf(request) },
      occurredAt: happenedAt(request, context),
    };
    const custody = { holders: [organisationId], personRecordId: patientId };
    const written = await this.execution.execute(patient, patientId, command, context, custody);
    return { id: patientId, ...written };
  }
}
