import { instantInJapan } from '@tsunagi/domain';
import { Client, Stopwatch } from '../../apps/demo/src/player/client.js';
import { Player } from '../../apps/demo/src/player/play.js';
import { Settlement, type SettledRegion } from '../../apps/demo/src/player/settle.js';
import { FIRST_DAY, LAST_DAY } from '../../apps/demo/src/scenario/plan.js';
import { planRegion } from '../../apps/demo/src/scenario/stays.js';
import { SimulatedClock } from '../../apps/api/src/platform/clock.js';
import type { TestServer } from './server.js';

export { PASSWORD as DEMO_PASSWORD } from '../../apps/demo/src/player/settle.js';

/** The clock that a server needs to play the demonstration: before its first day. */
export const demoClock = (): SimulatedClock =>
  new SimulatedClock(instantInJapan(FIRST_DAY, '05:30'), () => 0);

const quiet = (): void => undefined;

/**
 * The region of the demonstration, with the courses of its latest `count` stays played day by day,
 * left on the morning of its last day.
 */
export async function playDemoRegion(server: TestServer, count: number): Promise<SettledRegion> {
  const token = server.app.firstAdministratorToken ?? '';
  const region = await new Settlement(server.address, new Stopwatch()).settle(token, quiet);
  const { stays, steps } = planRegion();
  const latest = [...stays].sort((one, other) => other.admittedOn.localeCompare(one.admittedOn));
  const people = new Set(latest.slice(0, count).map(({ patient }) => patient.key));
  const player = new Player(region, new Client(server.address, new Stopwatch()));
  for (const step of steps) if (people.has(step.stay.patient.key)) await player.play(step);
  await player.moveClock(instantInJapan(LAST_DAY, '09:00'));
  return region;
}
