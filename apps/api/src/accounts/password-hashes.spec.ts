import { PasswordHashes, PRODUCTION_COST } from './password-hashes.js';

const CHEAP = { N: 16, r: 1, p: 1 };
const DEAR = { N: 4096, r: 8, p: 1 };

/** The quickest of five, so that a busy machine does not matter. */
async function quickest(work: () => Promise<unknown>): Promise<number> {
  const times: number[] = [];
  for (let round = 0; round < 5; round++) {
    const start = performance.now();
    await work();
    times.push(performance.now() - start);
  }
  return Math.min(...times);
}

describe('password hashes', () => {
  it('matches its own password only', async () => {
    const hashes = new PasswordHashes(CHEAP);
    const stored = await hashes.hash('umineko');
    expect(await hashes.matches('umineko', stored)).toBe(true);
    expect(await hashes.matches('Umineko', stored)).toBe(false);
  });

  it('keeps parameters and a salt of its own beside each hash', async () => {
    const hashes = new PasswordHashes(CHEAP);
    const [one, two] = [await hashes.hash('umineko'), await hashes.hash('umineko')];
    expect(one).toMatch(/^scrypt\$16\$1\$1\$/);
    expect(one).not.toBe(two);
    expect(await new PasswordHashes(DEAR).matches('umineko', one)).toBe(true);
  });

  it('takes composed and decomposed letters for the same password', async () => {
    const hashes = new PasswordHashes(CHEAP);
    const stored = await hashes.hash('がっこう');
    expect(await hashes.matches('が'.normalize('NFD') + 'っこう', stored)).toBe(true);
  });

  it('works as hard for nobody as for somebody', async () => {
    const hashes = new PasswordHashes(DEAR);
    const stored = await hashes.hash('umineko');
    const forSomebody = await quickest(() => hashes.matches('x', stored));
    const forNobody = await quickest(() => hashes.matches('x', null));
    expect(await hashes.matches('x', null)).toBe(false);
    expect(forNobody).toBeGreaterThan(forSomebody / 3);
  });

  it('serves many at once in turn', async () => {
    const hashes = new PasswordHashes(CHEAP);
    const stored = await hashes.hash('umineko');
    const answers = await Promise.all(Array.from({ length: 20 }, () => hashes.matches('umineko', stored)));
    expect(answers.every(Boolean)).toBe(true);
  });

  it('costs 32 MB and three passes in production', () =>
    expect(PRODUCTION_COST).toEqual({ N: 32_768, r: 8, p: 3 }));
});
