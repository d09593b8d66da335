import { SignInLimits } from './sign-in-limits.js';

describe('sign-in limits', () => {
  let now = 0;
  let limits: SignInLimits;

  const fail = (times: number, login = 'nagisa', address = '10.0.0.1'): void => {
    for (let attempt = 0; attempt < times; attempt++) limits.failed(login, address);
  };

  beforeEach(() => {
    now = 0;
    limits = new SignInLimits(() => now);
  });

  it('lets somebody mistype a few times', () => {
    fail(4);
    expect(limits.waitSeconds('nagisa', '10.0.0.1')).toBe(0);
  });

  it('then makes the next attempt wait, longer each time, a minute at most', () => {
    fail(5);
    expect(limits.waitSeconds('nagisa', '10.0.0.1')).toBe(1);
    fail(2);
    expect(limits.waitSeconds('nagisa', '10.0.0.1')).toBe(4);
    fail(30);
    expect(limits.waitSeconds('nagisa', '10.0.0.1')).toBe(60);
    now += 60_000;
    expect(limits.waitSeconds('nagisa', '10.0.0.1')).toBe(0);
  });

  it('cannot be used against a person from another address', () => {
    fail(40, 'nagisa', '203.0.113.9');
    expect(limits.waitSeconds('nagisa', '10.0.0.1')).toBe(0);
  });

  it('slows down an address that tries many logins', () => {
    for (let number = 0; number < 50; number++) limits.failed(`login${number}`, '203.0.113.9');
    expect(limits.waitSeconds('nagisa', '203.0.113.9')).toBe(1);
    expect(limits.waitSeconds('nagisa', '10.0.0.1')).toBe(0);
  });

  it('forgets after a success, and after a quarter of an hour', () => {
    fail(5);
    limits.succeeded('nagisa', '10.0.0.1');
    expect(limits.waitSeconds('nagisa', '10.0.0.1')).toBe(0);
    fail(4);
    now += 15 * 60_000;
    fail(1);
    expect(limits.waitSeconds('nagisa', '10.0.0.1')).toBe(0);
  });
});
