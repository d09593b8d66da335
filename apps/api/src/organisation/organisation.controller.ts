import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { OrganisationId } from '@tsunagi/domain';
import { Actor } from '../platform/auth/actor.js';
import { Roles } from '../platform/auth/rights.js';
import { type CommandContext, Context } from '../platform/command/command-context.js';
import { WrittenResponse } from '../platform/http/written.response.js';
import { IdParam } from '../platform/validation/id-param.js';
import { CorrectProfile } from './correct-profile/correct-profile.command.js';
import { CorrectProfileRequest } from './correct-profile/correct-profile.request.js';
import { DeclareClosure } from './declare-closure/declare-closure.command.js';
import { DeclareClosureRequest } from './declare-closure/declare-closure.request.js';
import { HappenedOnlyRequest } from './happened-only.request.js';
import { RegisterOrganisation } from './register-organisation/register-organisation.command.js';
import { RegisterOrganisationRequest } from './register-organisation/register-organisation.request.js';
import { SetBusinessHours } from './set-business-hours/set-business-hours.command.js';
import { SetBusinessHoursRequest } from './set-business-hours/set-business-hours.request.js';
import { WithdrawClosure } from './withdraw-closure/withdraw-closure.command.js';

/** The administrator changes the own organisation, the coordinator every one of the region. */
@ApiTags('病院・事業所')
@Controller('organisations')
@Roles('officeAdministrator', 'regionalCoordinator')
export class OrganisationController {
  constructor(private readonly commands: CommandBus) {}

  /** 圏域の病院・事業所を登録する。病院の管理者は、連絡先の事業所・センターを登録できる */
  @Post()
  register(
    @Body() request: RegisterOrganisationRequest,
    @Actor() actor: Actor,
    @Context() context: CommandContext,
  ): Promise<WrittenResponse> {
    return this.commands.execute(new RegisterOrganisation(request, actor, context));
  }

  /** 基本情報の訂正。省いた項目は変わらない */
  @Post(':id/profile')
  @HttpCode(200)
  correctProfile(
    @IdParam('id') id: OrganisationId,
    @Body() request: CorrectProfileRequest,
    @Actor() actor: Actor,
    @Context() context: CommandContext,
  ): Promise<WrittenResponse> {
    return this.commands.execute(new CorrectProfile(id, request, actor, context));
  }

  /** 営業日・営業時間 */
  @Post(':id/business-hours')
  @HttpCode(200)
  setBusinessHours(
    @IdParam('id') id: OrganisationId,
    @Body() request: SetBusinessHoursRequest,
    @Actor() actor: Actor,
    @Context() context: CommandContext,
  ): Promise<WrittenResponse> {
    return this.commands.execute(new SetBusinessHours(id, request, actor, context));
  }

  /** 臨時休業を知らせる */
  @Post(':id/closures')
  declareClosure(
    @IdParam('id') id: OrganisationId,
    @Body() request: DeclareClosureRequest,
    @Actor() actor: Actor,
    @Context() context: CommandContext,
  ): Promise<WrittenResponse> {
    return this.commands.execute(new DeclareClosure(id, request, actor, context));
  }

  /** 臨時休業の取消 */
  @Post(':id/closures/:closureId/withdrawal')
  @HttpCode(200)
  withdrawClosure(
    @IdParam('id') id: OrganisationId,
    @IdParam('closureId') closureId: string,
    @Body() { occurredAt }: HappenedOnlyRequest,
    @Actor() actor: Actor,
    @Context() context: CommandContext,
  ): Promise<WrittenResponse> {
    return this.commands.execute(new WithdrawClosure(id, { closureId, occurredAt }, actor, context));
  }
}
