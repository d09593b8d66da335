interface Failures {
  count: number;
  lastAt: number;
}

const FREE_ATTEMPTS_OF_ACCOUNT = 5;
const FREE_ATTEMPTS_OF_ADDRESS = 50;
const LONGEST_WAIT_MS = 60_000;
const FORGOTTEN_AFTER_MS = 15 * 60_000;
const KEPT_KEYS = 10_000;

/**
 * Slows guessing down per account and address together, and per address. Nobody is ever locked out:
 * a wait lasts a minute at most, and failures from elsewhere do not count against a person.
 */
export class SignInLimits {
  private readonly failures = new Map<string, Failures>();

  /** @param now milliseconds of real time */
  constructor(private readonly now: () => number) {}

  /** Whole seconds to wait before the next attempt; 0 = go ahead. */
  waitSeconds(login: string, address: string): number {
    const ofAccount = this.waitMs(`${address} ${login}`, FREE_ATTEMPTS_OF_ACCOUNT);
    const ofAddress = this.waitMs(address, FREE_ATTEMPTS_OF_ADDRESS);
    return Math.ceil(Math.max(ofAccount, ofAddress) / 1000);
  }

  failed(login: string, address: string): void {
    this.count(`${address} ${login}`);
    this.count(address);
  }

  succeeded(login: string, address: string): void {
    this.failures.delete(`${address} ${login}`);
  }

  private waitMs(key: string, free: number): number {
    const failures = this.failures.get(key);
    if (!failures || failures.count < free) return 0;
    const wait = Math.min(LONGEST_WAIT_MS, 1000 * 2 ** (failures.count - free));
    return Math.max(0, failures.lastAt + wait - this.now());
  }

  private count(key: string): void {
    const now = this.now();
    const known = this.failures.get(key);
    const count = known && now - known.lastAt < FORGOTTEN_AFTER_MS ? known.count + 1 : 1;
    this.failures.delete(key);
    this.failures.set(key, { count, lastAt: now });
    const [oldest] = this.failures.keys();
    if (this.failures.size > KEPT_KEYS && oldest !== undefined) this.failures.delete(oldest);
  }
}
