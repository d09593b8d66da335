import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { OrganisationId, OrganisationKind, RegionId, StaffId, StaffRole } from '@tsunagi/domain';
import type { FastifyRequest } from 'fastify';
import { notSignedIn } from '../problem/problem-error.js';

/** 操作する人: who is signed in, and for whom. */
export interface Actor {
  readonly staffId: StaffId;
  readonly organisationId: OrganisationId;
  readonly organisationKind: OrganisationKind;
  readonly regionId: RegionId;
  readonly role: StaffRole;
}

/** What the platform adds to a request on its way to the controller. */
export interface PlatformRequest extends FastifyRequest {
  actor?: Actor;
  /** Key of the session that brought the actor, for signing out. */
  sessionKey?: string;
}

export const requestOf = (context: ExecutionContext): PlatformRequest =>
  context.switchToHttp().getRequest<PlatformRequest>();

/** `@Actor() actor: Actor` */
export const Actor = createParamDecorator((_data: unknown, context: ExecutionContext): Actor => {
  const { actor } = requestOf(context);
  if (!actor) throw notSignedIn();
  return actor;
});
