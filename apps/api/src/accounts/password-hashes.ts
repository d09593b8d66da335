import { randomBytes, scrypt, timingSafeEqual } from 'node:crypto';

export interface PasswordCost {
  /** CPU and memory cost, a power of two. */
  readonly N: number;
  readonly r: number;
  readonly p: number;
}

/** 32 MB and three passes: one of OWASP's equivalent settings. */
export const PRODUCTION_COST: PasswordCost = { N: 2 ** 15, r: 8, p: 3 };
const HASH_BYTES = 32;
/** More at once would take the memory and the thread pool from everybody else. */
const CONCURRENT = 2;

function derive(password: string, salt: Buffer, { N, r, p }: PasswordCost): Promise<Buffer> {
  const options = { N, r, p, maxmem: 256 * N * r };
  return new Promise((resolve, reject) => {
    scrypt(password.normalize('NFC'), salt, HASH_BYTES, options, (error, hash) => {
      if (error) reject(error);
      else resolve(hash);
    });
  });
}

function encode(salt: Buffer, hash: Buffer, { N, r, p }: PasswordCost): string {
  return ['scrypt', N, r, p, salt.toString('base64url'), hash.toString('base64url')].join('$');
}

function decode(stored: string): { salt: Buffer; hash: Buffer; cost: PasswordCost } {
  const [, N, r, p, salt = '', hash = ''] = stored.split('$');
  return {
    salt: Buffer.from(salt, 'base64url'),
    hash: Buffer.from(hash, 'base64url'),
    cost: { N: Number(N), r: Number(r), p: Number(p) },
  };
}

/** scrypt, with its parameters kept beside each hash: `scrypt$N$r$p$salt$hash`. */
export class PasswordHashes {
  private running = 0;
  private readonly waiting: (() => void)[] = [];
  private readonly nobody: string;

  constructor(private readonly cost: PasswordCost) {
    this.nobody = encode(randomBytes(16), randomBytes(HASH_BYTES), cost);
  }

  async hash(password: string): Promise<string> {
    const salt = randomBytes(16);
    return encode(salt, await this.inTurn(() => derive(password, salt, this.cost)), this.cost);
  }

  /** Takes as long for `null`, an account that does not exist, as for a wrong password. */
  async matches(password: string, stored: string | null): Promise<boolean> {
    const { salt, hash, cost } = decode(stored ?? this.nobody);
    const derived = await this.inTurn(() => derive(password, salt, cost));
    return timingSafeEqual(derived, hash) && stored !== null;
  }

  private async inTurn<T>(work: () => Promise<T>): Promise<T> {
    if (this.running >= CONCURRENT) await new Promise<void>((resolve) => this.waiting.push(resolve));
    else this.running++;
    try {
      return await work();
    } finally {
      const next = this.waiting.shift();
      if (next) next();
      else this.running--;
    }
  }
}
