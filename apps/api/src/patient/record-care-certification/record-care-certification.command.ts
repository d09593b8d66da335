import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { happenedAt } from '../../document/happened.request.js';
import type { WrittenResponse } from '../../platform/http/written.response.js';
import { OwnPatients } from '../own-patients.js';
import { PatientRecordCommand } from '../patient-command.js';
import type { RecordCareCertificationRequest } from './record-care-certification.request.js';

export class RecordCareCertification extends PatientRecordCommand<RecordCareCertificationRequest> {}

@CommandHandler(RecordCareCertification)
export class RecordCareCertificationHandler implements ICommandHandler<RecordCareCertification> {
  constructor(private readonly patients: OwnPatients) {}

  execute({ patientId, request, actor, context }: RecordCareCertification): Promise<WrittenResponse> {
    const { status, careLevel = null, validFrom = null, validTo = null, appliedOn = null } = request;
    const command = {
      type: 'RecordCareCertification' as const,
      certification: { status, careLevel, validFrom, validTo, appliedOn },
      occurredAt: happenedAt(request, context),
    };
    return this.patients.execute(patientId, command, actor, context);
  }
}
