export type * from './accept-invitation.shapes.js';
export type * from './invitation-accepted.shapes.js';
export type * from './invitation.shapes.js';
export type * from './invite-staff.shapes.js';
export type * from './open-invitation.shapes.js';
export type * from './session.shapes.js';
export type * from './sign-in.shapes.js';
