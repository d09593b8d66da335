import type { Page } from 'playwright-core';
import { sitDown } from './at-desk.js';
import { expectCalm } from './calm.js';
import { type Desk, DESKTOP, type Sight } from './desk.js';
import { aBegunSheet, savedValues } from './readmission-case.js';
import { aSmallRegion, type SmallRegion } from './small-region.js';

export const nextOf = (page: Page) => page.getByRole('button', { name: /次の区分へ|区分の一覧へ/ });
export const savedAt = (page: Page) => page.getByText(/\d\d:\d\d 保存済み/);

/** An input for text, by its whole label. */
export const textOf = (page: Page, name: string) => page.getByRole('textbox', { name, exact: true });

/** A care manager's desk with one sheet that was begun. */
export class SheetDesk {
  private constructor(
    readonly desk: Desk,
    readonly region: SmallRegion,
    readonly sheetId: string,
  ) {}

  static async open(desk: Desk): Promise<SheetDesk> {
    const region = await aSmallRegion(desk.api);
    return new SheetDesk(desk, region, await aBegunSheet(region));
  }

  addressOf(section: string): string {
    return `/sheets/${this.sheetId}/sections/${section}`;
  }

  async write(section: string, viewport = DESKTOP): Promise<Sight> {
    const sight = await sitDown(this.desk, 'umineko', this.addressOf(section), viewport);
    await nextOf(sight.page).waitFor();
    return sight;
  }

  /** At its end, where nothing lies behind the bar that stays in sight. */
  async expectCalm(sight: Sight): Promise<void> {
    await sight.page.evaluate('window.scrollTo(0, document.documentElement.scrollHeight)');
    await expectCalm(sight);
  }

  stored(): Promise<Record<string, unknown>> {
    return savedValues(this.region, this.sheetId);
  }

  /** The server has it, a moment after the page has gone on. */
  async until(path: string, value: unknown): Promise<void> {
    for (let tries = 0; tries < 100; tries += 1) {
      if ((await this.stored())[path] === value) return;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    expect((await this.stored())[path]).toEqual(value);
  }
}

/** The bodies of every saving that the page asks for from now on. */
export function savingsOf(page: Page): unknown[] {
  const bodies: unknown[] = [];
  page.on('request', (request) => {
    if (request.method() === 'PUT') bodies.push(request.postDataJSON());
  });
  return bodies;
}
