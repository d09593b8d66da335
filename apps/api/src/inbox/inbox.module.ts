import { Module } from '@nestjs/common';
import { CountInboxHandler } from './count-inbox/count-inbox.query.js';
import { InboxController } from './inbox.controller.js';
import { ListInboxHandler } from './list-inbox/list-inbox.query.js';

/** 受信箱 */
@Module({ controllers: [InboxController], providers: [ListInboxHandler, CountInboxHandler] })
export class InboxModule {}
