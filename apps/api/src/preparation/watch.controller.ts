import { Controller, Get, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { StayId } from '@tsunagi/domain';
import { Actor } from '../platform/auth/actor.js';
import { AnyRole, Roles } from '../platform/auth/rights.js';
import { IdParam } from '../platform/validation/id-param.js';
import { AssessmentsResponse } from './list-assessments/assessments.response.js';
import { ListAssessments } from './list-assessments/list-assessments.query.js';
import { ListWatch } from './list-watch/list-watch.query.js';
import { ListWatchRequest } from './list-watch/list-watch.request.js';
import { WatchPageResponse } from './list-watch/watch.response.js';

@ApiTags('退院準備')
@Controller()
export class WatchController {
  constructor(private readonly queries: QueryBus) {}

  /** 準備期間の見守り。病院と事業所には自分の入院だけ、圏域の調整役には氏名なしで圏域のすべて */
  @Get('watch')
  @AnyRole()
  list(@Query() request: ListWatchRequest, @Actor() actor: Actor): Promise<WatchPageResponse> {
    return this.queries.execute(new ListWatch(request, actor));
  }

  /** 判定の履歴 */
  @Get('stays/:id/preparation/assessments')
  @Roles('liaisonStaff', 'ward', 'careManager', 'officeAdministrator')
  history(@IdParam('id') id: StayId, @Actor() actor: Actor): Promise<AssessmentsResponse> {
    return this.queries.execute(new ListAssessments(id, actor));
  }
}
