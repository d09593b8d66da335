import { Module } from '@nestjs/common';
import { ShowTimelineHandler } from './show-timeline/show-timeline.query.js';
import { TimelineController } from './timeline.controller.js';

/** 経過 */
@Module({ controllers: [TimelineController], providers: [ShowTimelineHandler] })
export class TimelineModule {}
