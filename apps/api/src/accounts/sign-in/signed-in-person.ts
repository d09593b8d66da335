import type { Organisations } from '../../organisation/organisations.js';
import type { Actor } from '../../platform/auth/actor.js';
import type { Sessions } from '../../platform/auth/sessions.js';
import type { SessionResponse } from './session.response.js';

/** Who is signed in and for whom, in words, so that a shared PC shows whose work it does. */
export class SignedInPerson {
  constructor(
    private readonly organisations: Organisations,
    private readonly sessions: Sessions,
  ) {}

  async describe(actor: Actor): Promise<SessionResponse> {
    const organisation = await this.organisations.find(actor.organisationId);
    return {
      ...actor,
      name: organisation?.staff[actor.staffId]?.name ?? null,
      organisationName: organisation?.profile.name ?? null,
      idleMinutes: this.sessions.idleMinutes,
    };
  }
}
