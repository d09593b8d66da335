import { Controller, Get } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { OrganisationId } from '@tsunagi/domain';
import { Actor } from '../../platform/auth/actor.js';
import { AnyRole } from '../../platform/auth/rights.js';
import { IdParam } from '../../platform/validation/id-param.js';
import { ContactResponse } from './contact.response.js';
import { ShowContact } from './show-contact.query.js';

@ApiTags('病院・事業所・センター')
@Controller('organisations/:id/contact')
@AnyRole()
export class ContactController {
  constructor(private readonly queries: QueryBus) {}

  /** 電話・FAX・営業日と、つなぎの受信箱を読むか */
  @Get()
  show(@IdParam('id') id: OrganisationId, @Actor() actor: Actor): Promise<ContactResponse> {
    return this.queries.execute(new ShowContact(id, actor));
  }
}
