import type { Instant } from '@tsunagi/domain';
import { SimulatedClock } from './clock.js';
import { DueWork } from './due-work.js';
import { Log } from './log.js';

describe('due work', () => {
  const lines: string[] = [];
  const log = new Log(
    () => '',
    (line) => lines.push(line),
  );
  let clock: SimulatedClock;
  let dueWork: DueWork;
  let asked: Instant[];

  beforeEach(() => {
    lines.length = 0;
    asked = [];
    clock = new SimulatedClock('2026-12-28T20:00:00.000Z', () => 0);
    dueWork = new DueWork(clock, log);
    dueWork.register((now) => {
      asked.push(now);
      return Promise.resolve();
    });
  });
  afterEach(() => dueWork.onApplicationShutdown());

  it('catches up at start', async () => {
    dueWork.onApplicationBootstrap();
    await dueWork.onApplicationShutdown();
    expect(asked).toEqual(['2026-12-28T20:00:00.000Z']);
  });

  it('looks again after six in the morning in Japan, not before', async () => {
    await dueWork.look();
    clock.moveTo('2026-12-28T20:59:59.999Z');
    await dueWork.look();
    expect(asked).toHaveLength(1);
    clock.moveTo('2026-12-28T21:00:00.000Z');
    await dueWork.look();
    await dueWork.look();
    expect(asked).toEqual(['2026-12-28T20:00:00.000Z', '2026-12-28T21:00:00.000Z']);
  });

  it('tries again what failed, and tells the log its kind only', async () => {
    let failures = 1;
    dueWork.register(() => (failures-- > 0 ? Promise.reject(new TypeError('髙橋')) : Promise.resolve()));
    await dueWork.look();
    await dueWork.look();
    await dueWork.look();
    expect(asked).toHaveLength(2);
    expect(lines).toHaveLength(1);
    expect(lines[0]).not.toContain('髙橋');
  });
});
