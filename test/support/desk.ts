import type { Server } from 'node:http';
import type { Browser, Page } from 'playwright-core';
import type { Clock } from '../../apps/api/src/platform/clock.js';
import { launchBrowser } from './browser.js';
import { servePages } from './pages.js';
import { TestServer } from './server.js';
import { buildWeb } from './web-build.js';

export const DESKTOP = { width: 1366, height: 768 };
export const PHONE = { width: 390, height: 844 };
/** A window of 1280 px at 400 %: what WCAG 2.2 asks of reflow (1.4.10). */
export const ZOOMED = { width: 320, height: 256 };

/** A page, what it asked the network for, and what it complained about. */
export interface Sight {
  readonly page: Page;
  readonly requested: readonly string[];
  readonly complaints: readonly string[];
}

/** The whole system with its web application, and a browser in front of it. */
export class Desk {
  private constructor(
    readonly api: TestServer,
    readonly address: string,
    private readonly pages: Server,
    private readonly browser: Browser,
  ) {}

  static async open(clock?: Clock): Promise<Desk> {
    const api = await TestServer.start(clock ? { clock } : {});
    const [browser, web] = await Promise.all([launchBrowser(), buildWeb()]);
    const { server, address } = await servePages(api.address, web);
    return new Desk(api, address, server, browser);
  }

  /** Somebody else's browser: no cookie is shared. */
  async sit(viewport = DESKTOP): Promise<Sight> {
    const context = await this.browser.newContext({ viewport, locale: 'ja-JP', baseURL: this.address });
    const page = await context.newPage();
    page.setDefaultTimeout(20_000);
    const requested: string[] = [];
    const complaints: string[] = [];
    page.on('request', (request) => requested.push(request.url()));
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('console', (line) => {
      if (line.text().includes('Content Security Policy')) complaints.push(line.text());
    });
    return { page, requested, complaints };
  }

  async close(): Promise<void> {
    await this.browser.close();
    this.pages.close();
    await this.api.stop();
  }
}

/** How many pixels of the page lie beyond the right edge of the window. */
export const overflowOf = (page: Page): Promise<number> =>
  page.evaluate('document.documentElement.scrollWidth - window.innerWidth');
