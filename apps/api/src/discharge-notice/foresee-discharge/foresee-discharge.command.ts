import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { happenedAt } from '../../document/happened.request.js';
import type { WrittenResponse } from '../../platform/http/written.response.js';
import { NoticeCommand } from '../notice-command.js';
import { Notices } from '../notices.js';
import type { ForeseeDischargeRequest } from './foresee-discharge.request.js';

export class ForeseeDischarge extends NoticeCommand<ForeseeDischargeRequest> {}

@CommandHandler(ForeseeDischarge)
export class ForeseeDischargeHandler implements ICommandHandler<ForeseeDischarge> {
  constructor(private readonly notices: Notices) {}

  async execute({ stayId, request, actor, context }: ForeseeDischarge): Promise<WrittenResponse> {
    const { admittedOn, custody } = await this.notices.findOwn(stayId, actor);
    const command = {
      type: 'ForeseeDischarge' as const,
      ...{ stayId, from: request.from, to: request.to, admittedOn },
      occurredAt: happenedAt(request, context),
    };
    return this.notices.execute(stayId, command, context, custody);
  }
}
