import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { admissionSheet, type Instant, type SheetId } from '@tsunagi/domain';
import type { Actor } from '../../platform/auth/actor.js';
import type { CommandContext } from '../../platform/command/command-context.js';
import { Execution } from '../../platform/execute.js';
import { custodyOf, SheetRecords } from '../sheet-record.js';
import type { WrittenResponse } from '../../platform/http/written.response.js';

export interface SheetReceipt {
  readonly version: number;
  readonly confirmedWith: string | null;
  readonly occurredAt: Instant;
}

/** By the hospital itself, or by the office that asked on the telephone. */
export class ConfirmSheetReceipt extends Command<WrittenResponse> {
  constructor(
    readonly sheetId: SheetId,
    readonly receipt: SheetReceipt,
    readonly actor: Actor,
    readonly context: CommandContext,
  ) {
    super();
  }
}

@CommandHandler(ConfirmSheetReceipt)
export class ConfirmSheetReceiptHandler implements ICommandHandler<ConfirmSheetReceipt> {
  constructor(
    private readonly sheets: SheetRecords,
    private readonly execution: Execution,
  ) {}

  async execute({ sheetId, receipt, actor, context }: ConfirmSheetReceipt): Promise<WrittenResponse> {
    const { sheet, reader } = await this.sheets.find(sheetId, actor);
    const command = {
      type: 'ConfirmAdmissionSheetReceipt' as const,
      ...receipt,
      confirmedBy: reader === 'hospital' ? actor.staffId : null,
    };
    const written = await this.execution.execute(admissionSheet, sheetId, command, context, custodyOf(sheet));
    return { id: sheetId, ...written };
  }
}
