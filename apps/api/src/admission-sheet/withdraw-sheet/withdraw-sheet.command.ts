import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { admissionSheet, type SheetId } from '@tsunagi/domain';
import type { Actor } from '../../platform/auth/actor.js';
import type { CommandContext } from '../../platform/command/command-context.js';
import { Execution } from '../../platform/execute.js';
import { custodyOf, SheetRecords } from '../sheet-record.js';
import type { WrittenResponse } from '../../platform/http/written.response.js';

export class WithdrawSheet extends Command<WrittenResponse> {
  constructor(
    readonly sheetId: SheetId,
    readonly version: number,
    readonly reason: string,
    readonly actor: Actor,
    readonly context: CommandContext,
  ) {
    super();
  }
}

@CommandHandler(WithdrawSheet)
export class WithdrawSheetHandler implements ICommandHandler<WithdrawSheet> {
  constructor(
    private readonly sheets: SheetRecords,
    private readonly execution: Execution,
  ) {}

  async execute({ sheetId, version, reason, actor, context }: WithdrawSheet): Promise<WrittenResponse> {
    const { sheet } = await this.sheets.findOwn(sheetId, actor);
    const command = {
      type: 'WithdrawAdmissionSheet' as const,
      version,
      reason,
      occurredAt: context.now,
    };
    const written = await this.execution.execute(admissionSheet, sheetId, command, context, custodyOf(sheet));
    return { id: sheetId, ...written };
  }
}
