import { SimulatedClock } from './clock.js';

const START = '2026-12-28T00:00:00.000Z';

describe('simulated clock', () => {
  let reading = 5_000;
  const monotonic = (): number => reading;

  it('starts where it is told and runs on at normal speed', () => {
    const clock = new SimulatedClock(START, monotonic);
    reading += 90_000;
    expect(clock.now()).toBe('2026-12-28T00:01:30.000Z');
  });

  it('moves forward and runs on from there', () => {
    const clock = new SimulatedClock(START, monotonic);
    expect(clock.moveTo('2027-01-04T00:00:00.000Z')).toBe(true);
    reading += 1_000;
    expect(clock.now()).toBe('2027-01-04T00:00:01.000Z');
  });

  it('never moves back', () => {
    const clock = new SimulatedClock(START, monotonic);
    expect(clock.moveTo('2026-12-27T23:59:59.999Z')).toBe(false);
    expect(clock.now()).toBe(START);
  });
});
