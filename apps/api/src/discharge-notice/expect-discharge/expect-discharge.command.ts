import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { happenedAt } from '../../document/happened.request.js';
import type { WrittenResponse } from '../../platform/http/written.response.js';
import { NoticeCommand } from '../notice-command.js';
import { Notices } from '../notices.js';
import type { ExpectDischargeRequest } from './expect-discharge.request.js';

export class ExpectDischarge extends NoticeCommand<ExpectDischargeRequest> {}

@CommandHandler(ExpectDischarge)
export class ExpectDischargeHandler implements ICommandHandler<ExpectDischarge> {
  constructor(private readonly notices: Notices) {}

  async execute({ stayId, request, actor, context }: ExpectDischarge): Promise<WrittenResponse> {
    const { admittedOn, custody } = await this.notices.findOwn(stayId, actor);
    const command = {
      type: 'ExpectDischarge' as const,
      ...{ stayId, expectedOn: request.expectedOn, admittedOn },
      occurredAt: happenedAt(request, context),
    };
    return this.notices.execute(stayId, command, context, custody);
  }
}
