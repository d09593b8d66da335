import type { StaffMemberLeft, StaffMemberReassigned } from '@tsunagi/domain';
import type { Recorded } from '@tsunagi/event-store';
import type { Reaction } from '../platform/reactions/reaction.js';
import type { Reactions } from '../platform/reactions/reactions.js';
import type { Accounts } from './accounts.js';

/** Whoever has left is signed out and cannot sign in again; another role holds from the next request on. */
export class StaffAccounts implements Reaction {
  readonly name = 'ended-accounts';
  readonly eventTypes = ['StaffMemberLeft', 'StaffMemberReassigned'];

  constructor(
    private readonly accounts: Accounts,
    reactions: Reactions,
  ) {
    reactions.register(this);
  }

  async handle({ event }: Recorded): Promise<void> {
    const { type, data } = event as StaffMemberLeft | StaffMemberReassigned;
    if (type === 'StaffMemberLeft') await this.accounts.end(data.staffId);
    else await this.accounts.reassign(data.staffId, data.role);
  }
}
