import type { Actor } from '../../platform/auth/actor.js';
import { type OpenedSession, type Sessions } from '../../platform/auth/sessions.js';
import { type Log } from '../../platform/log.js';
import { ProblemError } from '../../platform/problem/problem-error.js';
import { type Account, type Accounts } from '../accounts.js';
import { type PasswordHashes } from '../password-hashes.js';
import { type SignInLimits } from '../sign-in-limits.js';

export interface Credentials {
  readonly login: string;
  readonly password: string;
}

const actorOf = ({ staffId, organisationId, organisationKind, regionId, role }: Account): Actor => ({
  staffId,
  organisationId,
  organisationKind,
  regionId,
  role,
});

/** Answers an unknown login and a wrong password alike, in text and in time. */
export class SignIn {
  constructor(
    private readonly accounts: Accounts,
    private readonly hashes: PasswordHashes,
    private readonly limits: SignInLimits,
    private readonly sessions: Sessions,
    private readonly log: Log,
  ) {}

  /** @throws ProblemError 401, or 429 with Retry-After */
  async signIn({ login, password }: Credentials, address: string): Promise<OpenedSession> {
    const key = login.toLowerCase();
    const wait = this.limits.waitSeconds(key, address);
    if (wait > 0) {
      throw new ProblemError(429, 'TOO_MANY_ATTEMPTS', { headers: { 'retry-after': String(wait) } });
    }
    const account = await this.accounts.findByLogin(login);
    const matches = await this.hashes.matches(password, account?.passwordHash ?? null);
    if (!account || !matches) {
      this.limits.failed(key, address);
      this.log.warn('sign-in-refused', { staffId: account?.staffId ?? null });
      throw new ProblemError(401, 'WRONG_CREDENTIALS');
    }
    this.limits.succeeded(key, address);
    this.log.info('signed-in', { staffId: account.staffId });
    return this.sessions.open(actorOf(account));
  }
}
