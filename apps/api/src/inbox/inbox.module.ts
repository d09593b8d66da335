import { Module } from '@nestjs/common';
import { OrganisationModule } from '../organisation/organisation.module.js';
import { CountInboxHandler } from './count-inbox/count-inbox.query.js';
import { InboxController } from './inbox.controller.js';
import { ListInboxHandler } from './list-inbox/list-inbox.query.js';
import { ReadItemHandler } from './read-item/read-item.command.js';

/** 受信箱 */
@Module({
  imports: [OrganisationModule],
  controllers: [InboxController],
  providers: [ListInboxHandler, CountInboxHandler, ReadItemHandler],
})
export class InboxModule {}
