import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { happenedAt } from '../../document/happened.request.js';
import type { WrittenResponse } from '../../platform/http/written.response.js';
import { NoticeCommand } from '../notice-command.js';
import { Notices } from '../notices.js';
import type { WithdrawExpectedDischargeRequest } from './withdraw-expected-discharge.request.js';

export class WithdrawExpectedDischarge extends NoticeCommand<WithdrawExpectedDischargeRequest> {}

@CommandHandler(WithdrawExpectedDischarge)
export class WithdrawExpectedDischargeHandler implements ICommandHandler<WithdrawExpectedDischarge> {
  constructor(private readonly notices: Notices) {}

  async execute({ stayId, request, actor, context }: WithdrawExpectedDischarge): Promise<WrittenResponse> {
    const { custody } = await this.notices.findOwn(stayId, actor);
    const command = {
      type: 'WithdrawExpectedDischarge' as const,
      reason: request.reason ?? null,
      occurredAt: happenedAt(request, context),
    };
    return this.notices.execute(stayId, command, context, custody);
  }
}
