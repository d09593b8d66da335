import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { hospitalStay, type HospitalStayCommand, type PatientId } from '@tsunagi/domain';
import { OwnPatients } from '../../patient/own-patients.js';
import type { Actor } from '../../platform/auth/actor.js';
import type { CommandContext } from '../../platform/command/command-context.js';
import { derivedId } from '../../platform/derived-id.js';
import { Execution } from '../../platform/execute.js';
import type { WrittenResponse } from '../../platform/http/written.response.js';

type WithoutOwner<Wish> = Wish extends unknown ? Omit<Wish, 'stayId' | 'hospitalId' | 'patientId'> : never;
export type StayToRegister = WithoutOwner<
  Extract<HospitalStayCommand, { type: 'PlanAdmission' | 'AdmitPatient' }>
>;

/** A new stay of one of the hospital's patients: planned, or begun. */
export class RegisterStay extends Command<WrittenResponse> {
  constructor(
    readonly patientId: PatientId,
    readonly stay: StayToRegister,
    readonly actor: Actor,
    readonly context: CommandContext,
  ) {
    super();
  }
}

@CommandHandler(RegisterStay)
export class RegisterStayHandler implements ICommandHandler<RegisterStay> {
  constructor(
    private readonly patients: OwnPatients,
    private readonly execution: Execution,
  ) {}

  async execute({ patientId, stay, actor, context }: RegisterStay): Promise<WrittenResponse> {
    await this.patients.require(patientId, actor);
    const stayId = derivedId(context.commandId, 'stay');
    const hospitalId = actor.organisationId;
    const command = { ...stay, stayId, hospitalId, patientId };
    const custody = { holders: [hospitalId], personRecordId: patientId };
    const written = await this.execution.execute(hospitalStay, stayId, command, context, custody);
    return { id: stayId, ...written };
  }
}
