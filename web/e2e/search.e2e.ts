import axe from 'axe-core';
import type { BrowserContext, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { base, follow, scrollsSideways, visits } from './browser.ts';

const { open } = visits();
const PLAIN = { javaScriptEnabled: false };
const PAGES = {
  空: '/search',
  结果: '/search?q=%E5%BC%80%E7%9B%92',
  一类: '/search?q=%E5%BC%80%E7%9B%92&kind=qa',
  没有结果: '/search?q=qwertyuiop',
  太长: `/search?q=${'x'.repeat(300)}`,
} as const;
const HEADER = '.site-search input[name=q]';

async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  const { violations: found } = await page.evaluate(() =>
    // @ts-expect-error axe put itself on the window of the page.
    window.axe.run(document, { resultTypes: ['violations'] }),
  );
  return (found as axe.Result[]).map(
    ({ id, nodes }) => `${id}: ${nodes.map((n) => n.html.slice(0, 120)).join(' | ')}`,
  );
}

/** Types as a person does and waits for the list of suggestions. */
async function type(page: Page, box: string, words: string): Promise<void> {
  await page.focus(box);
  await page.waitForSelector(`${box}[role=combobox]`);
  await page.keyboard.type(words);
  await page.waitForSelector('.suggestions:not([hidden]) [role=option]');
}

describe.each(Object.entries(PAGES))('%s', (_name, path) => {
  it('is clean by axe and fits 360 px in every look, and with letters of twice the size', async () => {
    for (const look of ['light', 'dark', 'elder']) {
      const { page, faults, sent } = await open(path, { look });
      expect({ look, axe: await violations(page) }).toEqual({ look, axe: [] });
      expect({ look, wide: await scrollsSideways(page) }).toEqual({ look, wide: false });
      expect(faults).toEqual([]);
      expect(sent.filter((request) => !request.split(' ')[1]?.startsWith(base))).toEqual([]);
      await page.evaluate(() => {
        document.documentElement.style.fontSize = '200%';
      });
      expect({ look, wide: await scrollsSideways(page) }).toEqual({ look, wide: false });
    }
  });
});

describe('without a script', () => {
  it('any box of the site asks the server and leads to the page', async () => {
    const { page } = await open('/guides/extortion', PLAIN);
    await page.fill(HEADER, '人肉');
    await follow(page, () => page.press(HEADER, 'Enter'));
    expect(page.url()).toContain('/search?q=');
    await follow(page, '.search-kinds >> text=行动指南');
    expect(page.url()).toContain('kind=guide');
    await follow(page, '.search-hit-title >> nth=0');
    expect(new URL(page.url()).pathname).toBe('/guides/doxxing');
  });

  it('a citation leads straight to the article', async () => {
    const { page } = await open('/search', PLAIN);
    await page.fill('#search-words', '刑法253-1');
    await follow(page, () => page.press('#search-words', 'Enter'));
    expect(new URL(page.url()).pathname).toBe('/laws/criminal-law/2024-03-01/253-1');
  });
});

describe('suggestions', () => {
  it.each([HEADER, '#search-words'])('are reached, left and taken with the keys in %s', async (box) => {
    const { page } = await open('/search');
    await type(page, box, '爆通讯录');
    expect(await violations(page)).toEqual([]);
    expect(await scrollsSideways(page)).toBe(false);
    await page.keyboard.press('ArrowDown');
    const chosen = await page.getAttribute(box, 'aria-activedescendant');
    expect(await page.getAttribute(`#${chosen}`, 'aria-selected')).toBe('true');
    await page.keyboard.press('Escape');
    expect(await page.getAttribute(box, 'aria-expanded')).toBe('false');
    expect(await page.inputValue(box)).toBe('爆通讯录');
    await page.keyboard.press('ArrowDown');
    await Promise.all([page.waitForURL(/\/(qa|guides|articles)\//), page.keyboard.press('Enter')]);
  });

  it('are tapped, with targets a thumb can hit', async () => {
    const { page } = await open('/guides/extortion', { look: 'elder' });
    await type(page, HEADER, '骚扰电话');
    const heights = await page
      .locator('[role=option]')
      .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().height));
    expect(Math.min(...heights)).toBeGreaterThanOrEqual(60);
    await Promise.all([page.waitForURL(/\/(qa|guides)\//), page.click('[role=option] >> nth=0')]);
  });

  it('and what is sent stay on the device', async () => {
    const { page, sent } = await open('/search');
    await type(page, '#search-words', '张三被人肉');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.search-hit');
    expect(page.url()).toContain('/search#q=');
    expect(await page.textContent('.search-count')).toContain('张三被人肉');
    await page.click('.search-kinds >> text=行动指南');
    await page.waitForSelector('.search-kinds [aria-current] >> text=行动指南');
    expect(await violations(page)).toEqual([]);
    expect(sent.join('\n')).not.toMatch(/张三|%E5%BC%A0/);
    await page.goBack();
    await page.waitForSelector('.search-kinds [aria-current] >> text=全部');
  });
});

/** The worker is there and has the words of the site. */
async function keptForLater(page: Page): Promise<void> {
  await page.evaluate(() => navigator.serviceWorker.ready);
  const kept = (): Promise<boolean> =>
    page.evaluate(async () => Boolean(await caches.match('/search/words.json')));
  await expect.poll(kept, { timeout: 20_000 }).toBe(true);
  await expect.poll(() => page.evaluate(() => Boolean(navigator.serviceWorker.controller))).toBe(true);
}

async function searchOffline(page: Page, context: BrowserContext): Promise<void> {
  await context.setOffline(true);
  await page.goto(`${base}/search?q=${encodeURIComponent('爆通讯录')}`);
  await page.waitForSelector('.search-hit');
}

describe('without a network', () => {
  it('the search works after one visit to any page', async () => {
    const { page, context } = await open('/guides/extortion', { serviceWorkers: 'allow' });
    await keptForLater(page);
    await searchOffline(page, context);
    await type(page, HEADER, '裸聊');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.search-count >> text=裸聊');
    expect(await page.locator('.search-hit').count()).toBeGreaterThan(0);
  });
});
