import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { StayId } from '@tsunagi/domain';
import { Actor } from '../platform/auth/actor.js';
import { Roles } from '../platform/auth/rights.js';
import { type CommandContext, Context } from '../platform/command/command-context.js';
import { WrittenResponse } from '../platform/http/written.response.js';
import { IdParam } from '../platform/validation/id-param.js';
import { ConfirmNoCareManager } from './confirm-no-care-manager/confirm-no-care-manager.command.js';
import { ConfirmNoCareManagerRequest } from './confirm-no-care-manager/confirm-no-care-manager.request.js';
import { IdentifyCareManager } from './identify-care-manager/identify-care-manager.command.js';
import { IdentifyCareManagerRequest } from './identify-care-manager/identify-care-manager.request.js';
import { JudgeCoordination } from './judge-coordination/judge-coordination.command.js';
import { JudgeCoordinationRequest } from './judge-coordination/judge-coordination.request.js';

@ApiTags('入院')
@Controller('stays/:id')
@Roles('liaisonStaff', 'ward')
export class CoordinationController {
  constructor(private readonly commands: CommandBus) {}

  /** 担当ケアマネジャーの判明・交代 */
  @Post('care-manager')
  @HttpCode(200)
  identify(
    @IdParam('id') id: StayId,
    @Body() request: IdentifyCareManagerRequest,
    @Actor() actor: Actor,
    @Context() context: CommandContext,
  ): Promise<WrittenResponse> {
    return this.commands.execute(new IdentifyCareManager(id, request, actor, context));
  }

  /** 担当ケアマネジャーなし */
  @Post('no-care-manager')
  @HttpCode(200)
  confirmNone(
    @IdParam('id') id: StayId,
    @Body() request: ConfirmNoCareManagerRequest,
    @Actor() actor: Actor,
    @Context() context: CommandContext,
  ): Promise<WrittenResponse> {
    return this.commands.execute(new ConfirmNoCareManager(id, request, actor, context));
  }

  /** 退院調整の要否判定。判定した人は操作した人になる */
  @Post('coordination-judgement')
  @HttpCode(200)
  judge(
    @IdParam('id') id: StayId,
    @Body() request: JudgeCoordinationRequest,
    @Actor() actor: Actor,
    @Context() context: CommandContext,
  ): Promise<WrittenResponse> {
    return this.commands.execute(new JudgeCoordination(id, request, actor, context));
  }
}
