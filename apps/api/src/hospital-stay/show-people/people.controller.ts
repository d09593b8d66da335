import { Controller, Get } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { StayId } from '@tsunagi/domain';
import { Actor } from '../../platform/auth/actor.js';
import { Roles } from '../../platform/auth/rights.js';
import { IdParam } from '../../platform/validation/id-param.js';
import { StayPeopleResponse } from './people.response.js';
import { ShowPeople } from './show-people.query.js';

@ApiTags('入院')
@Controller('stays/:id/people')
@Roles('liaisonStaff', 'ward', 'careManager', 'officeAdministrator')
export class PeopleController {
  constructor(private readonly queries: QueryBus) {}

  /** 窓口・病棟・主治医・担当者と、電話・FAX・営業日 */
  @Get()
  show(@IdParam('id') id: StayId, @Actor() actor: Actor): Promise<StayPeopleResponse> {
    return this.queries.execute(new ShowPeople(id, actor));
  }
}
