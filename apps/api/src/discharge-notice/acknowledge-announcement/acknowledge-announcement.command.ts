import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { happenedAt } from '../../document/happened.request.js';
import { Organisations } from '../../organisation/organisations.js';
import type { WrittenResponse } from '../../platform/http/written.response.js';
import { AnnouncementCommand } from '../notice-command.js';
import { Notices } from '../notices.js';
import type { AcknowledgeAnnouncementRequest } from './acknowledge-announcement.request.js';

/** The office that was told answers, by a named person. */
export class AcknowledgeAnnouncement extends AnnouncementCommand<AcknowledgeAnnouncementRequest> {}

@CommandHandler(AcknowledgeAnnouncement)
export class AcknowledgeAnnouncementHandler implements ICommandHandler<AcknowledgeAnnouncement> {
  constructor(
    private readonly organisations: Organisations,
    private readonly notices: Notices,
  ) {}

  async execute(wish: AcknowledgeAnnouncement): Promise<WrittenResponse> {
    const { stayId, announcementId, request, actor, context } = wish;
    await this.notices.requireAddressed(stayId, announcementId, actor);
    const { answer, earliestOn = null, reason = null } = request;
    const command = {
      type: 'AcknowledgeAnnouncement' as const,
      ...{ announcementId, answer, earliestOn, reason, acknowledgedBy: actor.staffId },
      acknowledgedByName: request.acknowledgedByName ?? (await this.organisations.staffName(actor)) ?? '',
      occurredAt: happenedAt(request, context),
    };
    const written = await this.notices.execute(stayId, command, context);
    return { ...written, id: announcementId };
  }
}
