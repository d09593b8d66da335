import { DESKTOP, type Desk, type Sight } from './desk.js';
import { PASSWORD } from './staff.js';

export async function enter({ page }: Sight, login: string, password = PASSWORD): Promise<void> {
  await page.getByLabel('ログインID').fill(login);
  await page.getByLabel('パスワード', { exact: false }).first().fill(password);
  await page.getByRole('button', { name: 'サインインする' }).click();
}

/** Somebody signed in, at `path`. */
export async function sitDown(
  desk: Desk,
  login: string,
  path = '/',
  viewport = DESKTOP,
  password = PASSWORD,
): Promise<Sight> {
  const sight = await desk.sit(viewport);
  await sight.page.goto(path);
  await enter(sight, login, password);
  await sight.page.getByRole('button', { name: 'サインインする' }).waitFor({ state: 'detached' });
  return sight;
}

/** What moved without being asked to since the page was opened (Core Web Vitals, layout shift), a line each. */
export async function watchShifts({ page }: Sight): Promise<() => Promise<readonly string[]>> {
  await page.addInitScript(`
    window.shifts = [];
    const nameOf = ({ node, previousRect: was, currentRect: is }) =>
      (node?.tagName ?? '') + '.' + (node?.className ?? '') + ' ' + [was.x, was.y, was.width] + ' -> ' + [is.x, is.y, is.width];
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        if (entry.hadRecentInput || entry.value < 0.001) continue;
        window.shifts.push(entry.value.toFixed(3) + ' ' + entry.sources.map(nameOf).join(', '));
      }
    }).observe({ type: 'layout-shift', buffered: true });
  `);
  return () => page.evaluate<readonly string[]>('window.shifts');
}
