import { type DynamicModule, Module, type Provider } from '@nestjs/common';
import { Journal } from '@tsunagi/event-store';
import type Database from 'better-sqlite3';
import { Sessions } from '../platform/auth/sessions.js';
import { Log } from '../platform/log.js';
import { Secrets } from '../platform/secrets.js';
import { AcceptInvitation } from './accept-invitation/accept-invitation.js';
import { Execution } from '../platform/execute.js';
import { Accounts } from './accounts.js';
import { InvitationController } from './invitation.controller.js';
import { Reactions } from '../platform/reactions/reactions.js';
import { EndedAccounts } from './ended-accounts.reaction.js';
import { Invitations } from './invitations.js';
import { type PasswordCost, PasswordHashes } from './password-hashes.js';
import { SessionController } from './session.controller.js';
import { SignIn } from './sign-in/sign-in.js';
import { SignInLimits } from './sign-in-limits.js';
import { SqliteAccounts } from './sqlite-accounts.js';
import { SqliteSessions } from './sqlite-sessions.js';

export interface AccountOptions {
  readonly database: Database.Database;
  readonly passwordCost: PasswordCost;
  /** Served over https. */
  readonly secure: boolean;
  /** Milliseconds of real time, which a demonstration's clock does not touch. */
  readonly realTime: () => number;
}

function providers({ database, passwordCost, secure, realTime }: AccountOptions): Provider[] {
  return [
    { provide: Accounts, useValue: new SqliteAccounts(database) },
    { provide: Sessions, useValue: new SqliteSessions(database, { secure, now: realTime }) },
    { provide: PasswordHashes, useValue: new PasswordHashes(passwordCost) },
    { provide: SignInLimits, useValue: new SignInLimits(realTime) },
    {
      provide: SignIn,
      inject: [Accounts, PasswordHashes, SignInLimits, Sessions, Log],
      useFactory: (...parts: ConstructorParameters<typeof SignIn>) => new SignIn(...parts),
    },
    {
      provide: Invitations,
      inject: [Accounts, Journal, Secrets],
      useFactory: (accounts: Accounts, journal: Journal, secrets: Secrets) =>
        new Invitations(accounts, journal, secrets, realTime),
    },
    {
      provide: EndedAccounts,
      inject: [Accounts, Reactions],
      useFactory: (accounts: Accounts, reactions: Reactions) => new EndedAccounts(accounts, reactions),
    },
    {
      provide: AcceptInvitation,
      inject: [Accounts, PasswordHashes, Execution],
      useFactory: (accounts: Accounts, hashes: PasswordHashes, execution: Execution) =>
        new AcceptInvitation(accounts, hashes, execution, realTime),
    },
  ];
}

@Module({})
export class AccountsModule {
  static on(options: AccountOptions): DynamicModule {
    return {
      module: AccountsModule,
      global: true,
      controllers: [SessionController, InvitationController],
      providers: providers(options),
      exports: [Sessions, Invitations],
    };
  }
}
