import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { happenedAt } from '../../document/happened.request.js';
import type { WrittenResponse } from '../../platform/http/written.response.js';
import { OwnStays } from '../own-stays.js';
import { StayCommand } from '../stay-command.js';
import { type CorrectAdmissionRequest, momentOf } from './correct-admission.request.js';

export class CorrectAdmission extends StayCommand<CorrectAdmissionRequest> {}

@CommandHandler(CorrectAdmission)
export class CorrectAdmissionHandler implements ICommandHandler<CorrectAdmission> {
  constructor(private readonly stays: OwnStays) {}

  execute({ stayId, request, actor, context }: CorrectAdmission): Promise<WrittenResponse> {
    const { ward, room, department, attendingPhysician, cause } = request;
    const command = {
      type: 'CorrectAdmission' as const,
      ...{ ward, room, department, attendingPhysician, cause },
      moment: momentOf(request),
      occurredAt: happenedAt(request, context),
    };
    return this.stays.execute(stayId, command, actor, context);
  }
}
