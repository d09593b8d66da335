import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { happenedAt } from '../../document/happened.request.js';
import type { WrittenResponse } from '../../platform/http/written.response.js';
import { NoticeCommand } from '../notice-command.js';
import { Notices } from '../notices.js';
import type { MoveExpectedDischargeRequest } from './move-expected-discharge.request.js';

export class MoveExpectedDischarge extends NoticeCommand<MoveExpectedDischargeRequest> {}

@CommandHandler(MoveExpectedDischarge)
export class MoveExpectedDischargeHandler implements ICommandHandler<MoveExpectedDischarge> {
  constructor(private readonly notices: Notices) {}

  async execute({ stayId, request, actor, context }: MoveExpectedDischarge): Promise<WrittenResponse> {
    const { admittedOn, custody } = await this.notices.findOwn(stayId, actor);
    const command = {
      type: 'MoveExpectedDischarge' as const,
      ...{ expectedOn: request.expectedOn, reason: request.reason ?? null, admittedOn },
      occurredAt: happenedAt(request, context),
    };
    return this.notices.execute(stayId, command, context, custody);
  }
}
