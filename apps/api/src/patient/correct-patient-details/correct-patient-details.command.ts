import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { happenedAt } from '../../document/happened.request.js';
import type { WrittenResponse } from '../../platform/http/written.response.js';
import { OwnPatients } from '../own-patients.js';
import { PatientRecordCommand } from '../patient-command.js';
import { changesOf, type CorrectPatientDetailsRequest } from './correct-patient-details.request.js';

export class CorrectPatientDetails extends PatientRecordCommand<CorrectPatientDetailsRequest> {}

@CommandHandler(CorrectPatientDetails)
export class CorrectPatientDetailsHandler implements ICommandHandler<CorrectPatientDetails> {
  constructor(private readonly patients: OwnPatients) {}

  execute({ patientId, request, actor, context }: CorrectPatientDetails): Promise<WrittenResponse> {
    const command = {
      type: 'CorrectPatientDetails' as const,
      details: changesOf(request),
      occurredAt: happenedAt(request, context),
    };
    return this.patients.execute(patientId, command, actor, context);
  }
}
