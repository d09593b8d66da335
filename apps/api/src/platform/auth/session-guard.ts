import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { noRight, notSignedIn } from '../problem/problem-error.js';
import { requestOf } from './actor.js';
import { type Rights, RIGHTS } from './rights.js';
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
    const session = await this.sessions.find(request.cookies[this.sessions.cookieName]);
    if (!session) throw notSignedIn();
    if (!rights?.includes(session.actor.role)) throw noRight();
    request.actor = session.actor;
    request.sessionKey = session.key;
    return true;
  }
}
