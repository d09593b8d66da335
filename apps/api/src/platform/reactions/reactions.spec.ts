import { type Journal, openJournal, type Recorded } from '@tsunagi/event-store';
import {
  aDataFolder,
  aDischarge,
  anAdmission,
  MASTER_KEY,
  record,
  removeFolder,
} from '../../../../../test/support/journal.js';
import { Log } from '../log.js';
import type { Reaction } from './reaction.js';
import { ReactionCheckpoints } from './reaction-checkpoints.js';
import { Reactions } from './reactions.js';

class Noting implements Reaction {
  readonly eventTypes = ['PatientAdmitted'];
  readonly seen: string[] = [];
  failures = 0;

  constructor(
    readonly name: string,
    private readonly then: (recorded: Recorded) => Promise<unknown> = () => Promise.resolve(),
  ) {}

  async handle(recorded: Recorded): Promise<void> {
    if (this.failures-- > 0) throw new TypeError('髙橋 様');
    this.seen.push(recorded.stream);
    await this.then(recorded);
  }
}

describe('reactions', () => {
  let folder: string;
  let journal: Journal;
  let checkpoints: ReactionCheckpoints;
  let running: Reactions;
  const lines: string[] = [];
  const log = new Log(
    () => '',
    (line) => lines.push(line),
  );

  function start(...reactions: readonly Reaction[]): void {
    running = new Reactions(journal, checkpoints, log);
    for (const reaction of reactions) running.register(reaction);
    running.onApplicationBootstrap();
  }
  const admit = (stay: string): Promise<unknown> =>
    record(journal, `hospitalStay-${stay}`, stay, anAdmission(stay));

  beforeEach(async () => {
    lines.length = 0;
    folder = await aDataFolder();
    journal = await openJournal({ folder, masterKey: MASTER_KEY, simulated: false });
    checkpoints = new ReactionCheckpoints(`${folder}/reactions.sqlite`);
  });
  afterEach(async () => {
    await running.onApplicationShutdown();
    checkpoints.close();
    await journal.close();
    await removeFolder(folder);
  });

  it('hands over past and new events of its types, once each', async () => {
    await admit('a');
    const noting = new Noting('noting');
    start(noting);
    await admit('b');
    await record(journal, 'hospitalStay-b', 'discharge', aDischarge());
    expect(await running.settled()).toBe(true);
    expect(noting.seen).toEqual(['hospitalStay-a', 'hospitalStay-b']);
  });

  it('resumes from its checkpoint', async () => {
    start(new Noting('noting'));
    await admit('a');
    await running.settled();
    await running.onApplicationShutdown();
    const later = new Noting('noting');
    start(later);
    await admit('b');
    await running.settled();
    expect(later.seen).toEqual(['hospitalStay-b']);
  });

  it('settles only when what a reaction wrote has been handled too', async () => {
    const chain = new Noting('chain', ({ stream }) =>
      stream === 'hospitalStay-a' ? admit('b') : Promise.resolve(),
    );
    start(chain);
    await admit('a');
    expect(await running.settled()).toBe(true);
    expect(chain.seen).toEqual(['hospitalStay-a', 'hospitalStay-b']);
  });

  it('tries a failing event again, holds nobody else up, and tells health and log without its text', async () => {
    const failing = new Noting('failing');
    failing.failures = 1;
    const well = new Noting('well');
    start(failing, well);
    await admit('a');
    expect(await running.settled()).toBe(false);
    expect(running.health()).toMatchObject([
      { name: 'failing', failing: { attempts: 1, error: 'TypeError' } },
      { name: 'well', failing: null },
    ]);
    expect(well.seen).toEqual(['hospitalStay-a']);
    expect(lines.join()).not.toContain('髙橋');
    while (failing.seen.length === 0) await new Promise((resolve) => setTimeout(resolve, 20));
    expect(await running.settled()).toBe(true);
    expect(running.health()[0]?.failing).toBeNull();
  });

  it('stops while an event fails, and begins with it again next time', async () => {
    const failing = new Noting('noting');
    failing.failures = 1_000;
    start(failing);
    await admit('a');
    await running.settled();
    await running.onApplicationShutdown();
    const repaired = new Noting('noting');
    start(repaired);
    await running.settled();
    expect(repaired.seen).toEqual(['hospitalStay-a']);
  });
});
