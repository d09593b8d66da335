import { type DynamicModule, Module, type Provider } from '@nestjs/common';
import type Database from 'better-sqlite3';
import { OrganisationModule } from '../organisation/organisation.module.js';
import { Organisations } from '../organisation/organisations.js';
import { Sessions } from '../platform/auth/sessions.js';
import { Log } from '../platform/log.js';
import { Secrets } from '../platform/secrets.js';
import { AcceptInvitation } from './accept-invitation/accept-invitation.js';
import { Execution } from '../platform/execute.js';
import { Accounts } from './accounts.js';
import { InvitationController } from './invitation.controller.js';
import { Reactions } from '../platform/reactions/reactions.js';
import { StaffAccounts } from './staff-accounts.reaction.js';
import { Invitations } from './invitations.js';
import { ListInvitations } from './list-invitations/list-invitations.js';
import { type PasswordCost, PasswordHashes } from './password-hashes.js';
import { SessionController } from './session.controller.js';
import { SignedInPerson } from './sign-in/signed-in-person.js';
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

function invitationProviders(realTime: () => number): Provider[] {
  return [
    {
      provide: Invitations,
      inject: [Accounts, Organisations, Secrets],
      useFactory: (accounts: Accounts, organisations: Organisations, secrets: Secrets) =>
        new Invitations(accounts, organisations, secrets, realTime),
    },
    {
      provide: ListInvitations,
      inject: [Invitations, Organisations],
      useFactory: (invitations: Invitations, organisations: Organisations) =>
        new ListInvitations(invitations, organisations, realTime),
    },
    {
      provide: AcceptInvitation,
      inject: [Accounts, PasswordHashes, Execution],
      useFactory: (accounts: Accounts, hashes: PasswordHashes, execution: Execution) =>
        new AcceptInvitation(accounts, hashes, execution, realTime),
    },
  ];
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
      provide: SignedInPerson,
      inject: [Organisations, Sessions],
      useFactory: (organisations: Organisations, sessions: Sessions) =>
        new SignedInPerson(organisations, sessions),
    },
    {
      provide: StaffAccounts,
      inject: [Accounts, Reactions],
      useFactory: (accounts: Accounts, reactions: Reactions) => new StaffAccounts(accounts, reactions),
    },
    ...invitationProviders(realTime),
  ];
}

@Module({})
export class AccountsModule {
  static on(options: AccountOptions): DynamicModule {
    return {
      module: AccountsModule,
      global: true,
      imports: [OrganisationModule],
      controllers: [SessionController, InvitationController],
      providers: providers(options),
      exports: [Sessions, Invitations],
    };
  }
}
