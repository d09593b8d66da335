import type { StaffMemberLeft } from '@tsunagi/domain';
import type { Recorded } from '@tsunagi/event-store';
import type { Reaction } from '../platform/reactions/reaction.js';
import type { Reactions } from '../platform/reactions/reactions.js';
import type { Accounts } from './accounts.js';

/** Whoever has left is signed out and cannot sign in again. */
export class EndedAccounts implements Reaction {
  readonly name = 'ended-accounts';
  readonly eventTypes = ['StaffMemberLeft'];

  constructor(
    private readonly accounts: Accounts,
    reactions: Reactions,
  ) {
    reactions.register(this);
  }

  async handle({ event }: Recorded): Promise<void> {
    await this.accounts.end((event as StaffMemberLeft).data.staffId);
  }
}
