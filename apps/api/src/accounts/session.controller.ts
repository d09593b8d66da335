import { Body, Controller, Delete, Get, HttpCode, Post, Req, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { ReadModelStore } from '@tsunagi/read-models';
import type { FastifyReply } from 'fastify';
import { Actor, type PlatformRequest } from '../platform/auth/actor.js';
import { AnyRole, Public } from '../platform/auth/rights.js';
import { Sessions } from '../platform/auth/sessions.js';
import { SessionResponse } from './sign-in/session.response.js';
import { SignedInPerson } from './sign-in/signed-in-person.js';
import { SignIn } from './sign-in/sign-in.js';
import { SignInRequest } from './sign-in/sign-in.request.js';

@ApiTags('サインイン')
@Controller('session')
export class SessionController {
  constructor(
    private readonly sessions: Sessions,
    private readonly signIn: SignIn,
    private readonly person: SignedInPerson,
    private readonly readModels: ReadModelStore,
  ) {}

  /** サインインする */
  @Post()
  @Public()
  @HttpCode(200)
  async open(
    @Body() body: SignInRequest,
    @Req() request: PlatformRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SessionResponse> {
    const { token, session } = await this.signIn.signIn(body, request.ip);
    const former = await this.sessions.find(request.cookies[this.sessions.cookieName]);
    if (former) await this.sessions.end(former.key);
    reply.setCookie(this.sessions.cookieName, token, this.cookie());
    this.sayPosition(reply);
    return this.person.describe(session.actor);
  }

  /** サインインしている人 */
  @Get()
  @AnyRole()
  show(@Actor() actor: Actor, @Res({ passthrough: true }) reply: FastifyReply): Promise<SessionResponse> {
    this.sayPosition(reply);
    return this.person.describe(actor);
  }

  /** サインアウトする */
  @Delete()
  @AnyRole()
  @HttpCode(204)
  async close(
    @Req() request: PlatformRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    if (request.sessionKey !== undefined) await this.sessions.end(request.sessionKey);
    reply.clearCookie(this.sessions.cookieName, this.cookie());
  }

  /** Everything that is read after this answer shows at least so much: from there on a page listens. */
  private sayPosition(reply: FastifyReply): void {
    const position = this.readModels.position();
    if (position !== null) void reply.header('Tsunagi-Seen', position);
  }

  private cookie(): { path: string; httpOnly: true; sameSite: 'lax'; secure: boolean } {
    const secure = this.sessions.cookieName.startsWith('__Host-');
    return { path: '/', httpOnly: true, sameSite: 'lax', secure };
  }
}
