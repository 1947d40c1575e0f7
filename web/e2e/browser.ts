import { existsSync } from 'node:fs';
import sparticuz from '@sparticuz/chromium';
import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  chromium,
  type Page,
} from 'playwright-core';
import { afterAll, beforeAll, inject } from 'vitest';

const INSTALLED = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
/** Root has no sandbox; and a test browser must not call home. */
const ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** The browser of the system if there is one, else the one an npm package ships. */
async function executable(): Promise<string> {
  const named = process.env.CHROMIUM;
  if (named) return named;
  return INSTALLED.find((path) => existsSync(path)) ?? (await sparticuz.executablePath());
}

export const base: string = inject('base');

export interface Visit {
  readonly context: BrowserContext;
  readonly page: Page;
  /** Everything the page asked for: address, body and headers in one string each. */
  readonly sent: readonly string[];
  readonly faults: readonly string[];
}

export interface Visits {
  readonly open: (path: string, options?: BrowserContextOptions & { look?: string }) => Promise<Visit>;
}

/** One browser for a test file, a fresh context for each visit: nothing leaks from one to the next. */
export function visits(): Visits {
  let browser: Browser;
  const contexts: BrowserContext[] = [];
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: await executable(), args: ARGS });
  });
  afterAll(async () => {
    await browser?.close();
  });
  return {
    open: async (path, { look, ...options } = {}) => {
      while (contexts.length) await contexts.pop()?.close();
      const viewport = { width: 360, height: 780 };
      const context = await browser.newContext({ viewport, serviceWorkers: 'block', ...options });
      contexts.push(context);
      if (look) await context.addCookies([{ name: 'look', value: look, url: base }]);
      const page = await context.newPage();
      const visit = { context, page, ...watched(context, page) };
      await page.goto(base + path);
      return visit;
    },
  };
}

function watched(context: BrowserContext, page: Page): { sent: string[]; faults: string[] } {
  const sent: string[] = [];
  const faults: string[] = [];
  context.on('request', (request) => {
    sent.push(
      `${request.method()} ${request.url()} ${request.postData() ?? ''} ${JSON.stringify(request.headers())}`,
    );
  });
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
  page.on('pageerror', (error) => faults.push(error.message));
  return { sent, faults };
}

/** True when the page is wider than the window. */
export function scrollsSideways(page: Page): Promise<boolean> {
  return page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);
}
