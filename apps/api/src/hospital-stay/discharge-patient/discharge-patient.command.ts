import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { happenedAt } from '../../document/happened.request.js';
import type { WrittenResponse } from '../../platform/http/written.response.js';
import { OwnStays } from '../own-stays.js';

import { StayCommand } from '../stay-command.js';
import type { DischargePatientRequest } from './discharge-patient.request.js';

export class DischargePatient extends StayCommand<DischargePatientRequest> {}

@CommandHandler(DischargePatient)
export class DischargePatientHandler implements ICommandHandler<DischargePatient> {
  constructor(private readonly stays: OwnStays) {}

  execute({ stayId, request, actor, context }: DischargePatient): Promise<WrittenResponse> {
    const command = {
      type: 'DischargePatient' as const,
      dischargedOn: request.dischargedOn,
      destination: request.destination,
      occurredAt: happenedAt(request, context),
    };
    return this.stays.execute(stayId, command, actor, context);
  }
}
