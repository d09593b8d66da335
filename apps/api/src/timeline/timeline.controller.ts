import { Controller, Get } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { StayId } from '@tsunagi/domain';
import { Actor } from '../platform/auth/actor.js';
import { Roles } from '../platform/auth/rights.js';
import { IdParam } from '../platform/validation/id-param.js';
import { ShowTimeline } from './show-timeline/show-timeline.query.js';
import { TimelineResponse } from './show-timeline/timeline.response.js';

@ApiTags('入院')
@Controller('stays/:id/timeline')
@Roles('liaisonStaff', 'ward', 'careManager', 'officeAdministrator')
export class TimelineController {
  constructor(private readonly queries: QueryBus) {}

  /** 経過。起きた時刻と記録した時刻の両方を示す。ほかの機関の下書きや、ほかの事業所あての連絡は含まない */
  @Get()
  show(@IdParam('id') id: StayId, @Actor() actor: Actor): Promise<TimelineResponse> {
    return this.queries.execute(new ShowTimeline(id, actor));
  }
}
