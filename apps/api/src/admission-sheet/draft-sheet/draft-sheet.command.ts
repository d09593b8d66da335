import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { admissionSheet, type StayId } from '@tsunagi/domain';
import { StayAccess } from '../../document/stay-access.js';
import type { Actor } from '../../platform/auth/actor.js';
import type { CommandContext } from '../../platform/command/command-context.js';
import { derivedId } from '../../platform/derived-id.js';
import { Execution } from '../../platform/execute.js';
import { PreviousSheets } from '../previous-sheets.js';
import { CURRENT_EDITION } from '../sheet-editions.js';
import type { WrittenResponse } from '../../platform/http/written.response.js';

/** One sheet per stay and office: drafting it again finds the one that is there. */
export class DraftSheet extends Command<WrittenResponse> {
  constructor(
    readonly stayId: StayId,
    readonly actor: Actor,
    readonly context: CommandContext,
  ) {
    super();
  }
}

@CommandHandler(DraftSheet)
export class DraftSheetHandler implements ICommandHandler<DraftSheet> {
  constructor(
    private readonly stays: StayAccess,
    private readonly previousSheets: PreviousSheets,
    private readonly execution: Execution,
  ) {}

  async execute({ stayId, actor, context }: DraftSheet): Promise<WrittenResponse> {
    const { patientId, hospitalId } = await this.stays.findAsOffice(stayId, actor);
    const officeId = actor.organisationId;
    const sheetId = derivedId('admissionSheet', stayId, officeId);
    const command = {
      type: 'DraftAdmissionSheet' as const,
      ...{ sheetId, stayId, patientId, officeId, hospitalId },
      edition: CURRENT_EDITION.id,
      previousSheetId: await this.previousSheets.find(patientId, actor),
      occurredAt: context.now,
    };
    const written = await this.execution.execute(admissionSheet, sheetId, command, context);
    return { id: sheetId, ...written };
  }
}
