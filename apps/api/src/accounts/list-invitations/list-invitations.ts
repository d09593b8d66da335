import type { Organisations } from '../../organisation/organisations.js';
import type { Actor } from '../../platform/auth/actor.js';
import type { Invitation } from '../accounts.js';
import { type Invitations, issuedAtOf } from '../invitations.js';
import type { OpenInvitationResponse } from './open-invitation.response.js';

const utc = (milliseconds: number): string => new Date(milliseconds).toISOString();

/** 使われていない招待の一覧 */
export class ListInvitations {
  constructor(
    private readonly invitations: Invitations,
    private readonly organisations: Organisations,
    private readonly realTime: () => number,
  ) {}

  async list(actor: Actor): Promise<OpenInvitationResponse[]> {
    const open = await this.invitations.list(actor);
    const names = await this.namesOf(open);
    return open.flatMap((invitation) => {
      const organisationId = invitation.organisation?.organisationId;
      if (organisationId === undefined) return [];
      const { staffId, role, recipient, expiresAt } = invitation;
      return {
        ...{ staffId, role, recipient, organisationId, organisationName: names.get(organisationId) ?? null },
        ...{ issuedAt: utc(issuedAtOf(invitation)), expiresAt: utc(expiresAt) },
        hasExpired: expiresAt <= this.realTime(),
      };
    });
  }

  private async namesOf(open: readonly Invitation[]): Promise<ReadonlyMap<string, string | undefined>> {
    const ids = new Set(open.flatMap(({ organisation }) => organisation?.organisationId ?? []));
    const named = [...ids].map(
      async (id) => [id, (await this.organisations.find(id))?.profile.name] as const,
    );
    return new Map(await Promise.all(named));
  }
}
