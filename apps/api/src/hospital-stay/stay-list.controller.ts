import { Controller, Get, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { StayId } from '@tsunagi/domain';
import { Actor } from '../platform/auth/actor.js';
import { Roles } from '../platform/auth/rights.js';
import { IdParam } from '../platform/validation/id-param.js';
import { CountStays } from './count-stays/count-stays.query.js';
import { StayCountsResponse } from './count-stays/stay-counts.response.js';
import { ListStays } from './list-stays/list-stays.query.js';
import { ListStaysRequest } from './list-stays/list-stays.request.js';
import { StayPageResponse } from './list-stays/stay-line.response.js';
import { ShowStay } from './show-stay/show-stay.query.js';
import { StayResponse } from './show-stay/stay.response.js';

@ApiTags('入院')
@Controller('stays')
@Roles('liaisonStaff', 'ward', 'careManager', 'officeAdministrator')
export class StayListController {
  constructor(private readonly queries: QueryBus) {}

  /** 連携室の一覧。事業所には担当している入院だけ。退院予定日の近い順、終わったものは新しい順 */
  @Get()
  list(@Query() request: ListStaysRequest, @Actor() actor: Actor): Promise<StayPageResponse> {
    return this.queries.execute(new ListStays(request, actor));
  }

  /** 一覧を何で絞り込めて、それぞれ何人か */
  @Get('counts')
  count(@Actor() actor: Actor): Promise<StayCountsResponse> {
    return this.queries.execute(new CountStays(actor));
  }

  /** ひとつの入院のすべて */
  @Get(':id')
  show(@IdParam('id') id: StayId, @Actor() actor: Actor): Promise<StayResponse> {
    return this.queries.execute(new ShowStay(id, actor));
  }
}
