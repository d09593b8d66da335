import { Controller, Get, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { OrganisationId } from '@tsunagi/domain';
import { Actor } from '../platform/auth/actor.js';
import { AnyRole } from '../platform/auth/rights.js';
import { IdParam } from '../platform/validation/id-param.js';
import { ListOrganisations } from './list-organisations/list-organisations.query.js';
import { ListOrganisationsRequest } from './list-organisations/list-organisations.request.js';
import { OrganisationPageResponse } from './list-organisations/organisation-line.response.js';
import { OrganisationResponse } from './show-organisation/organisation.response.js';
import { ShowOrganisation } from './show-organisation/show-organisation.query.js';

@ApiTags('病院・事業所')
@Controller('organisations')
@AnyRole()
export class DirectoryController {
  constructor(private readonly queries: QueryBus) {}

  /** 自分の圏域の病院・事業所。名称の順 */
  @Get()
  list(@Query() request: ListOrganisationsRequest, @Actor() actor: Actor): Promise<OrganisationPageResponse> {
    return this.queries.execute(new ListOrganisations(request, actor));
  }

  /** 連絡先、営業日と営業時間 */
  @Get(':id')
  show(@IdParam('id') id: OrganisationId, @Actor() actor: Actor): Promise<OrganisationResponse> {
    return this.queries.execute(new ShowOrganisation(id, actor));
  }
}
