import { Module } from '@nestjs/common';
import { OrganisationModule } from '../organisation/organisation.module.js';
import { FeeDeadlinesController } from './fee-deadlines.controller.js';
import { ListDeadlinesHandler } from './list-deadlines/list-deadlines.query.js';
import { ShowStayDeadlinesHandler } from './show-stay-deadlines/show-stay-deadlines.query.js';

/** 加算の期限 */
@Module({
  imports: [OrganisationModule],
  controllers: [FeeDeadlinesController],
  providers: [ListDeadlinesHandler, ShowStayDeadlinesHandler],
})
export class FeeDeadlinesModule {}
