import { Module } from '@nestjs/common';
import { LiveStreams } from './live-streams.js';
import { LiveController } from './live.controller.js';

/** 届いたことの知らせ */
@Module({ controllers: [LiveController], providers: [LiveStreams] })
export class LiveModule {}
