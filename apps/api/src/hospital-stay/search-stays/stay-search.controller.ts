import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { Actor } from '../../platform/auth/actor.js';
import { Roles } from '../../platform/auth/rights.js';
import { ReadsOnly } from '../../platform/http/freshness.interceptor.js';
import { FoundStaysResponse } from './found-stays.response.js';
import { SearchStays } from './search-stays.query.js';
import { SearchStaysRequest } from './search-stays.request.js';

@ApiTags('入院')
@Controller('stays')
@Roles('liaisonStaff', 'ward', 'careManager', 'officeAdministrator')
export class StaySearchController {
  constructor(private readonly queries: QueryBus) {}

  /** 入院を人から探す。氏名を URL に残さないための POST で、何も書かない */
  @Post('search')
  @HttpCode(200)
  @ReadsOnly()
  search(@Body() request: SearchStaysRequest, @Actor() actor: Actor): Promise<FoundStaysResponse> {
    return this.queries.execute(new SearchStays(request, actor));
  }
}
