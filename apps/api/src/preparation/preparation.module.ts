import { Module, type OnModuleInit } from '@nestjs/common';
import { DocumentModule } from '../document/document.module.js';
import { OrganisationModule } from '../organisation/organisation.module.js';
import { DueWork } from '../platform/due-work.js';
import { Reactions } from '../platform/reactions/reactions.js';
import { AddNeedHandler } from './add-need/add-need.command.js';
import { Assessments } from './assessments.js';
import { ListAssessmentsHandler } from './list-assessments/list-assessments.query.js';
import { ListWatchHandler } from './list-watch/list-watch.query.js';
import { MeetNeedHandler } from './meet-need/meet-need.command.js';
import { MorningSweep } from './morning-sweep.js';
import { PreparationCases } from './preparation-cases.js';
import { PreparationController } from './preparation.controller.js';
import { PreparationReaction } from './preparation.reaction.js';
import { PreviewPreparationHandler } from './preview-preparation/preview-preparation.query.js';
import { WaiveNeedHandler } from './waive-need/waive-need.command.js';
import { WatchController } from './watch.controller.js';

/** 退院準備の見守り */
@Module({
  imports: [DocumentModule, OrganisationModule],
  controllers: [PreparationController, WatchController],
  providers: [
    PreparationCases,
    Assessments,
    PreparationReaction,
    MorningSweep,
    AddNeedHandler,
    MeetNeedHandler,
    WaiveNeedHandler,
    PreviewPreparationHandler,
    ListWatchHandler,
    ListAssessmentsHandler,
  ],
})
export class PreparationModule implements OnModuleInit {
  constructor(
    private readonly reactions: Reactions,
    private readonly dueWork: DueWork,
    private readonly reaction: PreparationReaction,
    private readonly sweep: MorningSweep,
  ) {}

  onModuleInit(): void {
    this.reactions.register(this.reaction);
    this.dueWork.register((now) => this.sweep.catchUp(now));
  }
}
