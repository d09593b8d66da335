import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Instant } from '@tsunagi/domain';
import { type Clock, SimulatedClock } from '../../apps/api/src/platform/clock.js';
import { Log } from '../../apps/api/src/platform/log.js';
import { Client } from './client.js';
import { type App, createApp } from '../../apps/api/src/create-app.js';

/** A weekday morning in Japan: Monday 2 November 2026, 09:00. */
export const START: Instant = '2026-11-02T00:00:00.000Z';
const MASTER_KEY = Buffer.alloc(32, 7).toString('base64');
const CHEAP = { N: 16, r: 1, p: 1 };

export interface TestServerOptions {
  /** Stands still at START unless given; a simulated one can be moved through the API. */
  readonly clock?: Clock;
  /** Kept when given, so that a test can start the server again on it. */
  readonly dataFolder?: string;
}

/** The real application on a store of its own, on a port of its own. */
export class TestServer {
  private constructor(
    readonly app: App,
    readonly address: string,
    readonly dataFolder: string,
    readonly logLines: readonly string[],
    private readonly removesFolder: boolean,
  ) {}

  static async start(options: TestServerOptions = {}): Promise<TestServer> {
    const dataFolder = options.dataFolder ?? (await mkdtemp(join(tmpdir(), 'tsunagi-')));
    const lines: string[] = [];
    const clock = options.clock ?? new SimulatedClock(START, () => 0);
    const log = new Log(
      () => clock.now(),
      (line) => lines.push(line),
    );
    const app = await createApp({
      dataFolder,
      masterKey: MASTER_KEY,
      clock,
      log,
      passwordCost: CHEAP,
      servesPages: false,
    });
    await app.nest.listen(0, '127.0.0.1');
    return new TestServer(app, await app.nest.getUrl(), dataFolder, lines, options.dataFolder === undefined);
  }

  client(): Client {
    return new Client(this.address);
  }

  async stop(): Promise<void> {
    await this.app.close();
    if (this.removesFolder) await rm(this.dataFolder, { recursive: true, force: true });
  }
}
