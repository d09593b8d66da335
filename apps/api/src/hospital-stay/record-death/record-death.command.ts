import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { happenedAt } from '../../document/happened.request.js';
import type { WrittenResponse } from '../../platform/http/written.response.js';
import { OwnStays } from '../own-stays.js';

import { StayCommand } from '../stay-command.js';
import type { RecordDeathRequest } from './record-death.request.js';

export class RecordDeath extends StayCommand<RecordDeathRequest> {}

@CommandHandler(RecordDeath)
export class RecordDeathHandler implements ICommandHandler<RecordDeath> {
  constructor(private readonly stays: OwnStays) {}

  execute({ stayId, request, actor, context }: RecordDeath): Promise<WrittenResponse> {
    const command = {
      type: 'RecordDeath' as const,
      diedOn: request.diedOn,
      occurredAt: happenedAt(request, context),
    };
    return this.stays.execute(stayId, command, actor, context);
  }
}
