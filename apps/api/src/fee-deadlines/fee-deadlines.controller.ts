import { Controller, Get } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { StayId } from '@tsunagi/domain';
import { Actor } from '../platform/auth/actor.js';
import { Roles } from '../platform/auth/rights.js';
import { IdParam } from '../platform/validation/id-param.js';
import { DeadlinesResponse } from './list-deadlines/deadlines.response.js';
import { ListDeadlines } from './list-deadlines/list-deadlines.query.js';
import { ShowStayDeadlines } from './show-stay-deadlines/show-stay-deadlines.query.js';

@ApiTags('期限')
@Controller()
@Roles('liaisonStaff', 'ward', 'careManager', 'officeAdministrator')
export class FeeDeadlinesController {
  constructor(private readonly queries: QueryBus) {}

  /** 直近の入院の期限と根拠。事業所には入院時情報連携加算、病院には入退院支援加算の日数 */
  @Get('deadlines')
  list(@Actor() actor: Actor): Promise<DeadlinesResponse> {
    return this.queries.execute(new ListDeadlines(actor));
  }

  /** ひとつの入院の期限と根拠。入院前は空 */
  @Get('stays/:id/deadlines')
  show(@IdParam('id') id: StayId, @Actor() actor: Actor): Promise<DeadlinesResponse> {
    return this.queries.execute(new ShowStayDeadlines(id, actor));
  }
}
