import { setTimeout as delay } from 'node:timers/promises';
import { civilDateInJapan } from '@tsunagi/domain';
import { SeededRandom } from '../../apps/demo/src/region/random.js';
import { Client } from '../support/client.js';
import { headOfLog } from './head-of-log.js';
import { type Region, settleRegion } from './region.js';
import { CaseWork } from './script.js';
import { ServerProcess } from './server-process.js';
import { Writer } from './writer.js';

export interface Plan {
  readonly folder: string;
  readonly rounds: number;
  readonly seed: number;
  readonly onRound: () => void;
}

export interface Played {
  readonly writers: readonly Writer[];
  /** Milliseconds from the start of the process after each kill until it served. */
  readonly restarts: readonly number[];
  /** By name, what the servers logged as errors. */
  readonly loggedErrors: readonly string[];
}

const WRITERS = 16;
const LOOK_EVERY_MS = 250;
/** So many looks in a row that find everything caught up and nothing moving. */
const QUIET_LOOKS = 4;
const LOOKS = 240;

/** When to kill: so long after so many new commands were answered. */
interface Moment {
  readonly answers: number;
  readonly milliseconds: number;
}

/** Every other time by the clock, in the middle of the recovery; else by the work done, however fast the machine. */
const momentOf = (round: number, random: SeededRandom): Moment =>
  round % 2 === 1
    ? { answers: 0, milliseconds: random.integer(50, 500) }
    : { answers: random.integer(16, 160), milliseconds: random.integer(0, 20) };

function hire(region: Region, random: SeededRandom): readonly Writer[] {
  const commonStays: string[] = [];
  const today = civilDateInJapan(new Date().toISOString());
  return Array.from({ length: WRITERS }, (_, writer) => {
    const own = new SeededRandom(random.integer(0, 0xffff_ffff));
    const officeId = region.office.organisationId;
    const parts = { random: own, officeId, today, writer, writers: WRITERS, commonStays };
    return new Writer({
      name: `writer-${writer}`,
      region,
      random: own,
      script: new CaseWork(parts).endless(),
    });
  });
}

/** Reactions and projections have no end of their own: still is who stays still. @throws Error */
async function untilQuiet({ address }: ServerProcess, folder: string): Promise<void> {
  const client = new Client(address);
  let last = -1;
  for (let look = 0, quiet = 0; look < LOOKS; look++) {
    const { status } = await client.get('/api/health');
    const now = headOfLog(folder);
    quiet = status === 200 && now === last ? quiet + 1 : 0;
    if (quiet === QUIET_LOOKS) return;
    last = now;
    await delay(LOOK_EVERY_MS);
  }
  throw new Error('reactions and read models did not come to rest');
}

/** Kills the server `rounds` times under all writers, lets everybody clear up, and stops it gracefully. */
export class Rounds {
  private readonly restarts: number[] = [];
  private readonly loggedErrors: string[] = [];
  private readonly random: SeededRandom;

  constructor(private readonly plan: Plan) {
    this.random = new SeededRandom(plan.seed);
  }

  /** @throws Error, UnexpectedAnswer */
  async play(): Promise<Played> {
    const { folder, rounds, onRound } = this.plan;
    let server = await ServerProcess.start(folder);
    try {
      const writers = hire(await settleRegion(server), this.random);
      for (let round = 0; round < rounds; round++) {
        await this.killUnder(server, writers, momentOf(round, this.random));
        server = await ServerProcess.start(folder);
        this.restarts.push(server.readyAfterMs);
        onRound();
      }
      await this.finish(server, writers);
      return { writers, restarts: this.restarts, loggedErrors: this.loggedErrors };
    } finally {
      server.abandon();
    }
  }

  private async killUnder(server: ServerProcess, writers: readonly Writer[], moment: Moment): Promise<void> {
    let answered = 0;
    let work: Promise<unknown> = Promise.resolve();
    const reached = new Promise<void>((resolve) => {
      const onAnswer = (): void => void (++answered === moment.answers && resolve());
      work = Promise.all(writers.map((writer) => writer.work(server.address, onAnswer)));
      if (moment.answers === 0) resolve();
    });
    await Promise.race([reached.then(() => delay(moment.milliseconds)), work]);
    await server.kill();
    await work;
    this.loggedErrors.push(...server.errors);
  }

  private async finish(server: ServerProcess, writers: readonly Writer[]): Promise<void> {
    await Promise.all(writers.map((writer) => writer.clearUp(server.address)));
    await untilQuiet(server, this.plan.folder);
    await server.stop();
    this.loggedErrors.push(...server.errors);
  }
}
