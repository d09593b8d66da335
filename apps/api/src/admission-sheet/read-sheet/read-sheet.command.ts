import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { admissionSheet, type SheetId } from '@tsunagi/domain';
import type { Actor } from '../../platform/auth/actor.js';
import type { CommandContext } from '../../platform/command/command-context.js';
import { Execution } from '../../platform/execute.js';
import { SheetRecords } from '../sheet-record.js';
import type { WrittenResponse } from '../../platform/http/written.response.js';

export class ReadSheet extends Command<WrittenResponse> {
  constructor(
    readonly sheetId: SheetId,
    readonly version: number,
    readonly actor: Actor,
    readonly context: CommandContext,
  ) {
    super();
  }
}

@CommandHandler(ReadSheet)
export class ReadSheetHandler implements ICommandHandler<ReadSheet> {
  constructor(
    private readonly sheets: SheetRecords,
    private readonly execution: Execution,
  ) {}

  async execute({ sheetId, version, actor, context }: ReadSheet): Promise<WrittenResponse> {
    await this.sheets.findReceived(sheetId, actor);
    const command = {
      type: 'ReadAdmissionSheet' as const,
      version,
      readBy: actor.staffId,
      occurredAt: context.now,
    };
    const written = await this.execution.execute(admissionSheet, sheetId, command, context);
    return { id: sheetId, ...written };
  }
}
