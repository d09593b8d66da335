import { faultsOf } from './accessible.js';
import { overflowOf, type Sight } from './desk.js';

/** The page has come, nothing broke, nothing lies beyond the edge, nobody else was asked, axe finds nothing. */
export async function expectCalm({ page, complaints, requested }: Sight): Promise<void> {
  await page.getByRole('heading', { level: 1 }).first().waitFor();
  expect(complaints).toEqual([]);
  expect(await overflowOf(page)).toBeLessThanOrEqual(0);
  const own = new URL(page.url()).origin;
  expect(requested.filter((url) => !url.startsWith(own) && !url.startsWith('data:'))).toEqual([]);
  expect(await faultsOf(page)).toEqual([]);
}

/** No address that was asked for holds these words. */
export const expectUnnamed = ({ requested }: Sight, ...words: readonly string[]): void =>
  expect(requested.filter((url) => words.some((word) => decodeURIComponent(url).includes(word)))).toEqual([]);
