import { Controller, Get } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { StayId } from '@tsunagi/domain';
import { Actor } from '../../platform/auth/actor.js';
import { Roles } from '../../platform/auth/rights.js';
import { IdParam } from '../../platform/validation/id-param.js';
import { ListToldDates } from './list-told-dates.query.js';
import { ToldDatesResponse } from './told-dates.response.js';

@ApiTags('退院の連絡')
@Controller('stays/:id/told-dates')
@Roles('liaisonStaff', 'ward', 'careManager', 'officeAdministrator')
export class ToldDatesController {
  constructor(private readonly queries: QueryBus) {}

  /** だれに・いつ・どの日を伝えたか。事業所には、自分が伝えられたものだけ */
  @Get()
  list(@IdParam('id') id: StayId, @Actor() actor: Actor): Promise<ToldDatesResponse> {
    return this.queries.execute(new ListToldDates(id, actor));
  }
}
