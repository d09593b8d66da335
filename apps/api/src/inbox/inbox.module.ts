import { Module } from '@nestjs/common';
import { InboxController } from './inbox.controller.js';
import { ListInboxHandler } from './list-inbox/list-inbox.query.js';

/** 受信箱 */
@Module({ controllers: [InboxController], providers: [ListInboxHandler] })
export class InboxModule {}
