import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Page } from 'playwright-core';

const FOLDER = 'docs/guide/images';

/**
 * A picture for the users' guide. `GUIDE=1 npm test -- test/browser` takes the pictures anew;
 * otherwise it must be there already, so that no page of the guide lacks one.
 */
export async function picture(page: Page, name: string): Promise<void> {
  const path = join(FOLDER, `${name}.png`);
  if (process.env['GUIDE'] === '1') {
    await mkdir(dirname(path), { recursive: true });
    await page.screenshot({ path, fullPage: false });
  }
  if (!existsSync(path)) throw new Error(`${path} is missing: take it with GUIDE=1 npm test -- test/browser`);
}
