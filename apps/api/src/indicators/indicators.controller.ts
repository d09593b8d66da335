import { Controller, Get, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { Actor } from '../platform/auth/actor.js';
import { Roles } from '../platform/auth/rights.js';
import { IndicatorsResponse } from './show-indicators/indicators.response.js';
import { ShowIndicators } from './show-indicators/show-indicators.query.js';
import { ShowIndicatorsRequest } from './show-indicators/show-indicators.request.js';

@ApiTags('圏域の指標')
@Controller('indicators')
@Roles('regionalCoordinator')
export class IndicatorsController {
  constructor(private readonly queries: QueryBus) {}

  /** 月と組織の種類ごとの件数。5件未満の欄と、それを計算で求められる欄は出さない */
  @Get()
  show(@Query() request: ShowIndicatorsRequest, @Actor() actor: Actor): Promise<IndicatorsResponse> {
    return this.queries.execute(new ShowIndicators(request, actor));
  }
}
