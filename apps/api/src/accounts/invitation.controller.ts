import { Body, Controller, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Actor } from '../platform/auth/actor.js';
import { Public, Roles } from '../platform/auth/rights.js';
import { type CommandContext, Context } from '../platform/command/command-context.js';
import { AcceptInvitation } from './accept-invitation/accept-invitation.js';
import { AcceptInvitationRequest } from './accept-invitation/accept-invitation.request.js';
import { InvitationAcceptedResponse } from './accept-invitation/invitation-accepted.response.js';
import { Invitations } from './invitations.js';
import { InvitationResponse } from './invite-staff/invitation.response.js';
import { InviteStaffRequest } from './invite-staff/invite-staff.request.js';

@ApiTags('招待')
@Controller('invitations')
export class InvitationController {
  constructor(
    private readonly invitations: Invitations,
    private readonly invitation: AcceptInvitation,
  ) {}

  /** 職員を招待する。圏域の調整役は、圏域の組織の最初の管理者を招待できる */
  @Post()
  @Roles('officeAdministrator', 'regionalCoordinator')
  async invite(
    @Body() { role, organisationId }: InviteStaffRequest,
    @Actor() actor: Actor,
    @Context() context: CommandContext,
  ): Promise<InvitationResponse> {
    const invited = { role, organisationId: organisationId ?? actor.organisationId };
    const { staffId, token, expiresAt } = await this.invitations.inviteStaff(invited, actor, context);
    return { staffId, token, link: `/invitation#${token}`, expiresAt: new Date(expiresAt).toISOString() };
  }

  /** 招待を受けて、ログイン名とパスワードを決める */
  @Post('acceptance')
  @Public()
  async accept(
    @Body() body: AcceptInvitationRequest,
    @Context() context: CommandContext,
  ): Promise<InvitationAcceptedResponse> {
    const { staffId, organisationId, regionId, role } = await this.invitation.accept(body, context);
    return { staffId, organisationId, regionId, role };
  }
}
