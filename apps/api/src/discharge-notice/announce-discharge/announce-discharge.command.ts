import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { happenedAt } from '../../document/happened.request.js';
import { Organisations } from '../../organisation/organisations.js';
import { derivedId } from '../../platform/derived-id.js';
import type { WrittenResponse } from '../../platform/http/written.response.js';
import { NoticeCommand } from '../notice-command.js';
import { Notices } from '../notices.js';
import { announcedContentOf, type AnnounceDischargeRequest } from './announce-discharge.request.js';

/** Tells one office; answers with the id of the announcement. */
export class AnnounceDischarge extends NoticeCommand<AnnounceDischargeRequest> {}

@CommandHandler(AnnounceDischarge)
export class AnnounceDischargeHandler implements ICommandHandler<AnnounceDischarge> {
  constructor(
    private readonly organisations: Organisations,
    private readonly notices: Notices,
  ) {}

  async execute({ stayId, request, actor, context }: AnnounceDischarge): Promise<WrittenResponse> {
    const { custody } = await this.notices.findOwn(stayId, actor);
    await this.organisations.requireCareOffice(request.officeId, 'officeId');
    const announcementId = derivedId(context.commandId, 'announcement');
    const content = announcedContentOf(request);
    const occurredAt = happenedAt(request, context);
    const command = { type: 'AnnounceExpectedDischarge' as const, announcementId, ...content, occurredAt };
    const written = await this.notices.execute(stayId, command, context, custody);
    return { ...written, id: await this.notices.idOfAnnouncement(stayId, announcementId, content) };
  }
}
