import type { SessionResponse } from '@tsunagi/contracts';

/** Who is signed in, as the server tells it. */
export type Session = SessionResponse;

/** Which desk the person sits at: it decides the menu and the first page. */
export type Desk = 'hospital' | 'careOffice' | 'region';

export function deskOf({ organisationKind }: Session): Desk {
  if (organisationKind === 'hospital') return 'hospital';
  return organisationKind === 'regionalCoordination' ? 'region' : 'careOffice';
}
