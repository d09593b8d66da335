import { Body, Controller, Get, HttpCode, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { StaffId } from '@tsunagi/domain';
import { Actor } from '../platform/auth/actor.js';
import { Public, Roles } from '../platform/auth/rights.js';
import { type CommandContext, Context } from '../platform/command/command-context.js';
import { IdParam } from '../platform/validation/id-param.js';
import { AcceptInvitation } from './accept-invitation/accept-invitation.js';
import { AcceptInvitationRequest } from './accept-invitation/accept-invitation.request.js';
import { InvitationAcceptedResponse } from './accept-invitation/invitation-accepted.response.js';
import { Invitations, type IssuedInvitation } from './invitations.js';
import { InvitationResponse } from './invite-staff/invitation.response.js';
import { InviteStaffRequest } from './invite-staff/invite-staff.request.js';
import { ListInvitations } from './list-invitations/list-invitations.js';
import { OpenInvitationsResponse } from './list-invitations/open-invitation.response.js';

const linkOf = ({ staffId, token, expiresAt }: IssuedInvitation): InvitationResponse => ({
  ...{ staffId, token, link: `/invitation#${token}`, expiresAt: new Date(expiresAt).toISOString() },
});

@ApiTags('招待')
@Controller('invitations')
export class InvitationController {
  constructor(
    private readonly invitations: Invitations,
    private readonly open: ListInvitations,
    private readonly invitation: AcceptInvitation,
  ) {}

  /** 職員を招待する。圏域の調整役は、圏域の組織の最初の管理者を招待できる */
  @Post()
  @Roles('officeAdministrator', 'regionalCoordinator')
  async invite(
    @Body() { role, organisationId, recipient }: InviteStaffRequest,
    @Actor() actor: Actor,
    @Context() context: CommandContext,
  ): Promise<InvitationResponse> {
    const place = { organisationId: organisationId ?? actor.organisationId, recipient: recipient ?? null };
    return linkOf(await this.invitations.inviteStaff({ role, ...place }, actor, context));
  }

  /** 使われていない招待 */
  @Get()
  @Roles('officeAdministrator', 'regionalCoordinator')
  async list(@Actor() actor: Actor): Promise<OpenInvitationsResponse> {
    return { invitations: await this.open.list(actor) };
  }

  /** 招待を取り消す。リンクは使えなくなる */
  @Post(':id/withdrawal')
  @Roles('officeAdministrator', 'regionalCoordinator')
  @HttpCode(204)
  withdraw(@IdParam('id') staffId: StaffId, @Actor() actor: Actor): Promise<void> {
    return this.invitations.withdraw(staffId, actor);
  }

  /** 新しいリンクにする。前のリンクは使えなくなる */
  @Post(':id/renewal')
  @Roles('officeAdministrator', 'regionalCoordinator')
  async renew(
    @IdParam('id') staffId: StaffId,
    @Actor() actor: Actor,
    @Context() context: CommandContext,
  ): Promise<InvitationResponse> {
    return linkOf(await this.invitations.renew(staffId, actor, context));
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
