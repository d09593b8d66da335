import { Body, Controller, Get, HttpCode, Post } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { OrganisationId, StaffId } from '@tsunagi/domain';
import { Actor } from '../platform/auth/actor.js';
import { Roles } from '../platform/auth/rights.js';
import { type CommandContext, Context } from '../platform/command/command-context.js';
import { WrittenResponse } from '../platform/http/written.response.js';
import { IdParam } from '../platform/validation/id-param.js';
import { AddStaffMember } from './add-staff-member/add-staff-member.command.js';
import { AddStaffMemberRequest } from './add-staff-member/add-staff-member.request.js';
import { HappenedOnlyRequest } from './happened-only.request.js';
import { ListPeople } from './list-people/list-people.query.js';
import { PeopleResponse } from './list-people/people.response.js';
import { ReassignStaffMember } from './reassign-staff-member/reassign-staff-member.command.js';
import { ReassignStaffMemberRequest } from './reassign-staff-member/reassign-staff-member.request.js';
import { RecordStaffMemberLeft } from './record-staff-member-left/record-staff-member-left.command.js';

@ApiTags('職員')
@Controller('organisations/:id/staff')
@Roles('officeAdministrator', 'regionalCoordinator')
export class StaffController {
  constructor(
    private readonly commands: CommandBus,
    private readonly queries: QueryBus,
  ) {}

  /** 職員名簿。自分の組織だけ */
  @Get()
  list(@IdParam('id') id: OrganisationId, @Actor() actor: Actor): Promise<PeopleResponse> {
    return this.queries.execute(new ListPeople(id, actor));
  }

  /** 職員が加わった */
  @Post()
  add(
    @IdParam('id') id: OrganisationId,
    @Body() request: AddStaffMemberRequest,
    @Actor() actor: Actor,
    @Context() context: CommandContext,
  ): Promise<WrittenResponse> {
    return this.commands.execute(new AddStaffMember(id, request, actor, context));
  }

  /** 役割が変わった */
  @Post(':staffId/role')
  @HttpCode(200)
  reassign(
    @IdParam('id') id: OrganisationId,
    @IdParam('staffId') staffId: StaffId,
    @Body() { role, occurredAt }: ReassignStaffMemberRequest,
    @Actor() actor: Actor,
    @Context() context: CommandContext,
  ): Promise<WrittenResponse> {
    return this.commands.execute(new ReassignStaffMember(id, { staffId, role, occurredAt }, actor, context));
  }

  /** 職員が退職した */
  @Post(':staffId/leaving')
  @HttpCode(200)
  recordLeaving(
    @IdParam('id') id: OrganisationId,
    @IdParam('staffId') staffId: StaffId,
    @Body() { occurredAt }: HappenedOnlyRequest,
    @Actor() actor: Actor,
    @Context() context: CommandContext,
  ): Promise<WrittenResponse> {
    return this.commands.execute(new RecordStaffMemberLeft(id, { staffId, occurredAt }, actor, context));
  }
}
