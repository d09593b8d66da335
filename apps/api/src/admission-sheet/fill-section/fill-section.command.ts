import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { admissionSheet, type SheetId, type SheetValues } from '@tsunagi/domain';
import type { Actor } from '../../platform/auth/actor.js';
import type { CommandContext } from '../../platform/command/command-context.js';
import { Execution } from '../../platform/execute.js';
import { SheetOffers } from '../sheet-offers.js';
import { custodyOf, SheetRecords } from '../sheet-record.js';
import type { WrittenResponse } from '../../platform/http/written.response.js';
import { sectionValues } from './section-values.js';

export class FillSection extends Command<WrittenResponse> {
  constructor(
    readonly sheetId: SheetId,
    readonly section: string,
    readonly values: SheetValues,
    readonly actor: Actor,
    readonly context: CommandContext,
  ) {
    super();
  }
}

@CommandHandler(FillSection)
export class FillSectionHandler implements ICommandHandler<FillSection> {
  constructor(
    private readonly sheets: SheetRecords,
    private readonly offers: SheetOffers,
    private readonly execution: Execution,
  ) {}

  async execute({ sheetId, section, values, actor, context }: FillSection): Promise<WrittenResponse> {
    const { sheet } = await this.sheets.findOwn(sheetId, actor);
    const command = {
      type: 'FillAdmissionSheetSection' as const,
      section,
      values: sectionValues(sheet.edition, section, values),
      offered: await this.offers.read(sheet, context.now),
      occurredAt: context.now,
    };
    const written = await this.execution.execute(admissionSheet, sheetId, command, context, custodyOf(sheet));
    return { id: sheetId, ...written };
  }
}
