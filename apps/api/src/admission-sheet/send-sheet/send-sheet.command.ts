import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { admissionSheet, type SheetId } from '@tsunagi/domain';
import { happenedAt } from '../../document/happened.request.js';
import { consentOf } from '../../document/send.request.js';
import type { Actor } from '../../platform/auth/actor.js';
import type { CommandContext } from '../../platform/command/command-context.js';
import { Execution } from '../../platform/execute.js';
import { SheetOffers } from '../sheet-offers.js';
import { custodyOf, SheetRecords } from '../sheet-record.js';
import type { WrittenResponse } from '../../platform/http/written.response.js';
import type { SendSheetRequest } from './send-sheet.request.js';

export class SendSheet extends Command<WrittenResponse> {
  constructor(
    readonly sheetId: SheetId,
    readonly request: SendSheetRequest,
    readonly actor: Actor,
    readonly context: CommandContext,
  ) {
    super();
  }
}

@CommandHandler(SendSheet)
export class SendSheetHandler implements ICommandHandler<SendSheet> {
  constructor(
    private readonly sheets: SheetRecords,
    private readonly offers: SheetOffers,
    private readonly execution: Execution,
  ) {}

  async execute({ sheetId, request, actor, context }: SendSheet): Promise<WrittenResponse> {
    const occurredAt = happenedAt(request, context);
    const { sheet } = await this.sheets.findOwn(sheetId, actor);
    const command = {
      type: 'SendAdmissionSheet' as const,
      hospitalId: sheet.hospitalId,
      channel: request.channel,
      consent: consentOf(request.consent),
      providedAt: request.providedAt ?? occurredAt,
      offered: await this.offers.read(sheet, context.now),
      occurredAt,
    };
    const written = await this.execution.execute(admissionSheet, sheetId, command, context, custodyOf(sheet));
    return { id: sheetId, ...written };
  }
}
