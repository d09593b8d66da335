import { type DynamicModule, Module } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_INTERCEPTOR, APP_PIPE, DiscoveryModule } from '@nestjs/core';
import { CqrsModule } from '@nestjs/cqrs';
import { Journal } from '@tsunagi/event-store';
import { DeclaredRights } from './auth/declared-rights.js';
import { SessionGuard } from './auth/session-guard.js';
import { Clock } from './clock.js';
import { CommandContextInterceptor } from './command/command-context.interceptor.js';
import { DueWork } from './due-work.js';
import { Execution } from './execute.js';
import { ReadModelProgress } from './http/read-model-progress.js';
import { FreshnessInterceptor } from './http/freshness.interceptor.js';
import type { Installation } from './installation.js';
import { Log } from './log.js';
import { ReadModelStore } from '@tsunagi/read-models';
import { Projector } from './projector/projector.js';
import { ProjectorRun } from './projector-run.js';
import { ProblemFilter } from './problem/problem-filter.js';
import { ReactionCheckpoints } from './reactions/reaction-checkpoints.js';
import { Reactions } from './reactions/reactions.js';
import { Secrets } from './secrets.js';
import { SimulatedClockController } from './status/simulated-clock.controller.js';
import { StatusController } from './status/status.controller.js';
import { TimeTravel } from './status/time-travel.js';
import { requestValidation } from './validation/validation.pipe.js';

/** What every feature module may inject without importing anything: it is global. */
@Module({})
export class PlatformModule {
  static on({ clock, log, secrets, journal, readModels, checkpoints }: Installation): DynamicModule {
    const exported = [
      { provide: Clock, useValue: clock },
      { provide: Log, useValue: log },
      { provide: Secrets, useValue: secrets },
      { provide: Journal, useValue: journal },
      { provide: Execution, useFactory: (store: Journal) => new Execution(store), inject: [Journal] },
      { provide: ReactionCheckpoints, useValue: checkpoints },
      { provide: ReadModelStore, useValue: readModels },
      { provide: ReadModelProgress, useExisting: Projector },
      {
        provide: Projector,
        useFactory: () =>
          new Projector({ journal, store: readModels, log, monotonic: () => performance.now() }),
      },
      ProjectorRun,
      Reactions,
      DueWork,
    ];
    return {
      module: PlatformModule,
      global: true,
      imports: [CqrsModule.forRoot(), DiscoveryModule],
      controllers: [StatusController, ...(clock.simulated ? [SimulatedClockController] : [])],
      providers: [
        ...exported,
        TimeTravel,
        DeclaredRights,
        { provide: APP_FILTER, useClass: ProblemFilter },
        { provide: APP_GUARD, useClass: SessionGuard },
        { provide: APP_INTERCEPTOR, useClass: CommandContextInterceptor },
        { provide: APP_INTERCEPTOR, useClass: FreshnessInterceptor },
        { provide: APP_PIPE, useFactory: requestValidation },
      ],
      exports: [...exported, CqrsModule],
    };
  }
}
