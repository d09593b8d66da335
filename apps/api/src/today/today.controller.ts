import { Controller, Get } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { Actor } from '../platform/auth/actor.js';
import { Roles } from '../platform/auth/rights.js';
import { ShowToday } from './show-today/show-today.query.js';
import { TodayResponse } from './show-today/today.response.js';

@ApiTags('今日の対応')
@Controller('today')
@Roles('liaisonStaff', 'ward', 'careManager', 'officeAdministrator')
export class TodayController {
  constructor(private readonly queries: QueryBus) {}

  /** 自院・自事業所が今日することを、急ぐものから */
  @Get()
  show(@Actor() actor: Actor): Promise<TodayResponse> {
    return this.queries.execute(new ShowToday(actor));
  }
}
