import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { happenedAt } from '../../document/happened.request.js';
import type { WrittenResponse } from '../../platform/http/written.response.js';
import { AnnouncementCommand } from '../notice-command.js';
import { Notices } from '../notices.js';
import type { ConfirmAnnouncementReceiptRequest } from './confirm-announcement-receipt.request.js';

/** By the office itself, or by the hospital that asked on the telephone. */
export class ConfirmAnnouncementReceipt extends AnnouncementCommand<ConfirmAnnouncementReceiptRequest> {}

@CommandHandler(ConfirmAnnouncementReceipt)
export class ConfirmAnnouncementReceiptHandler implements ICommandHandler<ConfirmAnnouncementReceipt> {
  constructor(private readonly notices: Notices) {}

  async execute(wish: ConfirmAnnouncementReceipt): Promise<WrittenResponse> {
    const { stayId, announcementId, request, actor, context } = wish;
    await this.notices.requireReach(stayId, announcementId, actor);
    const command = {
      type: 'ConfirmAnnouncementReceipt' as const,
      announcementId,
      confirmedBy: actor.organisationKind === 'hospital' ? null : actor.staffId,
      confirmedWith: request.confirmedWith ?? null,
      occurredAt: happenedAt(request, context),
    };
    const written = await this.notices.execute(stayId, command, context);
    return { ...written, id: announcementId };
  }
}
