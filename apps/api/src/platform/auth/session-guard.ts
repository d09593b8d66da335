import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { noRight, notSignedIn } from '../problem/problem-error.js';
import { type PlatformRequest, requestOf } from './actor.js';
import { type Rights, RIGHTS, UNATTENDED } from './rights.js';
import { Sessions } from './sessions.js';

/** Default deny: an undeclared route is refused even if the check at start was bypassed. */
@Injectable()
export class SessionGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly sessions: Sessions,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const rights = this.reflector.getAllAndOverride<Rights | undefined>(RIGHTS, [
      context.getHandler(),
      context.getClass(),
    ]);
    if (rights === 'public') return true;
    const request = requestOf(context);
    const token = request.cookies[this.sessions.cookieName];
    const session = await this.sessions.find(token, this.isAttended(context, request));
    if (!session) throw notSignedIn();
    if (!rights?.includes(session.actor.role)) throw noRight();
    request.actor = session.actor;
    request.sessionKey = session.key;
    return true;
  }

  private isAttended(context: ExecutionContext, { headers }: PlatformRequest): boolean {
    if (headers['tsunagi-unattended'] !== undefined) return false;
    return this.reflector.get<true | undefined>(UNATTENDED, context.getHandler()) !== true;
  }
}
