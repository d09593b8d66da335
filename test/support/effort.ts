import { mkdir, readFile, rmdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { Page } from 'playwright-core';

const FILE = 'docs/guide/effort.json';

/** Seconds of the keystroke-level model (Card, Moran and Newell 1980): an unhurried typist, a hand on the mouse. */
const KEY_S = 0.28;
const POINT_AND_PRESS_S = 1.3;
const THINK_S = 1.35;

/** What a task took of a person: presses of a button, link or choice; letters and keys typed; pages looked at. */
export interface Effort {
  readonly presses: number;
  readonly keys: number;
  readonly pages: number;
  /** By the keystroke-level model, so the same on every machine. */
  readonly seconds: number;
}

const WATCH = `(() => {
  const at = (window.effort ??= { presses: 0, keys: 0 });
  const lengths = new WeakMap();
  addEventListener('pointerdown', (event) => { if (event.isTrusted) at.presses += 1; }, true);
  addEventListener('focusin', ({ target }) => lengths.set(target, target.value?.length ?? 0), true);
  addEventListener('input', ({ target }) => {
    if (['radio', 'checkbox', 'select-one'].includes(target.type)) return;
    at.keys += Math.max(1, Math.abs(target.value.length - (lengths.get(target) ?? 0)));
    lengths.set(target, target.value.length);
  }, true);
  addEventListener('keydown', ({ key, isTrusted }) => {
    if (isTrusted && key.length > 1 && key !== 'Unidentified') at.keys += 1;
  }, true);
})()`;

const round = (seconds: number): number => Math.round(seconds);

/** Counts from now on; works over moves inside the application, not over a reload. */
export async function measureEffort(page: Page): Promise<() => Promise<Effort>> {
  await page.evaluate(WATCH);
  let pages = 1;
  page.on('framenavigated', (frame) => {
    if (frame === page.mainFrame()) pages += 1;
  });
  return async () => {
    const { presses, keys } = await page.evaluate<{ presses: number; keys: number }>('window.effort');
    const seconds = round(keys * KEY_S + presses * POINT_AND_PRESS_S + (presses + pages) * THINK_S);
    return { presses, keys, pages, seconds };
  };
}

const known = async (): Promise<Record<string, Effort>> =>
  JSON.parse(await readFile(FILE, 'utf8').catch(() => '{}')) as Record<string, Effort>;

const LOCK = join(tmpdir(), `tsunagi-effort-${process.getuid?.() ?? 0}`);

/** Specs run side by side, and each adds its lines to the one file. */
async function alone(work: () => Promise<void>): Promise<void> {
  while (
    !(await mkdir(LOCK).then(
      () => true,
      () => false,
    ))
  )
    await setTimeout(20);
  await work().finally(() => rmdir(LOCK));
}

async function write(task: string, effort: Effort): Promise<void> {
  const all = Object.entries({ ...(await known()), [task]: effort });
  const sorted = all.sort(([one], [other]) => one.localeCompare(other, 'ja'));
  await mkdir(dirname(FILE), { recursive: true });
  await writeFile(FILE, `${JSON.stringify(Object.fromEntries(sorted), null, 2)}\n`);
}

/**
 * Compares a main task with what the guide says of it. `GUIDE=1 npm test -- test/browser` writes it anew;
 * otherwise it may not have become more laborious.
 */
export async function documentEffort(task: string, effort: Effort): Promise<void> {
  if (process.env['GUIDE'] === '1') return alone(() => write(task, effort));
  const before = (await known())[task];
  if (!before) throw new Error(`${FILE} does not tell of ${task}: run GUIDE=1 npm test -- test/browser`);
  expect({ presses: effort.presses <= before.presses, keys: effort.keys <= before.keys + 2 }).toEqual({
    presses: true,
    keys: true,
  });
}
