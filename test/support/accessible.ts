import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

interface Finding {
  readonly id: string;
  readonly help: string;
  readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[];
}

/** What axe finds wrong with the page as it is now, a line each; WCAG 2.2 A and AA, and its best practices. */
export async function faultsOf(page: Page): Promise<readonly string[]> {
  await page.evaluate(AXE);
  const run = `axe.run(document, { runOnly: ${JSON.stringify(RULES)} }).then(({ violations }) => violations)`;
  const found = await page.evaluate<readonly Finding[]>(run);
  return found.flatMap(({ id, help, nodes }) =>
    nodes.map(({ html }) => `${id}: ${help} ${html.slice(0, 160)}`),
  );
}

/** What the keyboard is at, as a person would be told: role and name, or the tag. */
export const focusedOf = (page: Page): Promise<string> =>
  page.evaluate(`(() => {
    const at = document.activeElement;
    const name = at?.getAttribute('aria-label') ?? at?.labels?.[0]?.textContent ?? at?.textContent ?? '';
    return (at?.tagName ?? '') + ' ' + name.trim().slice(0, 60);
  })()`);

/** Presses Tab until `name` has the focus; fails loudly when the keyboard does not get there. */
export async function tabTo(page: Page, name: string, limit = 80): Promise<void> {
  for (let press = 0; press < limit; press += 1) {
    if ((await focusedOf(page)).includes(name)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab does not lead to ${name}; it ended at ${await focusedOf(page)}`);
}
