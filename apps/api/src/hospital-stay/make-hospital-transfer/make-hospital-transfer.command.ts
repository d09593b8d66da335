import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { happenedAt } from '../../document/happened.request.js';
import { Organisations } from '../../organisation/organisations.js';
import type { WrittenResponse } from '../../platform/http/written.response.js';
import { OwnStays } from '../own-stays.js';
import { StayCommand } from '../stay-command.js';
import type { MakeHospitalTransferRequest } from './make-hospital-transfer.request.js';

export class MakeHospitalTransfer extends StayCommand<MakeHospitalTransferRequest> {}

@CommandHandler(MakeHospitalTransfer)
export class MakeHospitalTransferHandler implements ICommandHandler<MakeHospitalTransfer> {
  constructor(
    private readonly organisations: Organisations,
    private readonly stays: OwnStays,
  ) {}

  async execute({ stayId, request, actor, context }: MakeHospitalTransfer): Promise<WrittenResponse> {
    const { transferredOn, toHospitalId = null, toHospitalName = null } = request;
    await this.organisations.requireHospital(toHospitalId, 'toHospitalId');
    const occurredAt = happenedAt(request, context);
    const command = {
      type: 'MakeHospitalTransfer' as const,
      transferredOn,
      toHospitalId,
      toHospitalName,
      occurredAt,
    };
    return this.stays.execute(stayId, command, actor, context);
  }
}
