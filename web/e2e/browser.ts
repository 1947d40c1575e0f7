import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  chromium,
  type Page,
} from 'playwright-core';
import { afterAll, beforeAll, inject } from 'vitest';

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
    const { executable, libraries } = inject('browser');
    const env = { ...process.env, ...(libraries ? { LD_LIBRARY_PATH: libraries } : {}) } as Record<
      string,
      string
    >;
    browser = await chromium.launch({ executablePath: executable, args: ARGS, env });
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

/** Does what leads to another page and waits until that page is loaded: a click alone may come back while the browser is still between the two, where it can neither go back nor be asked. */
export async function follow(page: Page, act: string | (() => Promise<unknown>)): Promise<void> {
  const doing = typeof act === 'string' ? () => page.click(act) : act;
  await Promise.all([page.waitForEvent('load'), doing()]);
}

/** True when the page is wider than the window. */
export function scrollsSideways(page: Page): Promise<boolean> {
  return page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);
}
