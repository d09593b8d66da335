import { SetMetadata } from '@nestjs/common';
import type { StaffRole } from '@tsunagi/domain';

export const RIGHTS = 'tsunagi:rights';
export type Rights = 'public' | readonly StaffRole[];

export const EVERY_ROLE: readonly StaffRole[] = [
  'liaisonStaff',
  'ward',
  'careManager',
  'officeAdministrator',
  'regionalCoordinator',
];

/** Who may call the route (or every route of the controller). A route without a row stops the start. */
export const Roles = (...roles: readonly StaffRole[]): MethodDecorator & ClassDecorator =>
  SetMetadata(RIGHTS, roles satisfies Rights);

/** Everyone who is signed in. */
export const AnyRole = (): MethodDecorator & ClassDecorator => Roles(...EVERY_ROLE);

/** Open to everyone, signed in or not. */
export const Public = (): MethodDecorator & ClassDecorator => SetMetadata(RIGHTS, 'public' satisfies Rights);

export const UNATTENDED = 'tsunagi:unattended';
/** Asked by pages by themselves: does not count as use of the session. */
export const Unattended = (): MethodDecorator => SetMetadata(UNATTENDED, true);
