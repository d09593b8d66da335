import { Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { Projector } from './projector/projector.js';

/** The projector starts with the application and ends before the stores are closed. */
@Injectable()
export class ProjectorRun implements OnApplicationBootstrap, OnApplicationShutdown {
  constructor(private readonly projector: Projector) {}

  onApplicationBootstrap(): void {
    this.projector.start();
  }

  async onApplicationShutdown(): Promise<void> {
    await this.projector.close();
  }
}
