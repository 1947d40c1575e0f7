import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { base, follow, scrollsSideways, visits } from './browser.ts';

const { open } = visits();
const PLAIN = { javaScriptEnabled: false };
const BOX = '[data-ask] textarea';
const QUESTION = '快递单上的电话13800001234被欧阳拿去骚扰怎么办';
const SECRETS = ['13800001234', '欧阳', encodeURIComponent('欧阳'), encodeURIComponent('快递单')];

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

async function ask(page: Page, words: string): Promise<void> {
  await page.fill(BOX, words);
  await page.click('[data-ask-button]');
  await page.waitForSelector('[data-reply] #reply-title');
}

describe('问一问 on a topic page', () => {
  it('answers in place, with the law, and the question leaves the device in no way', async () => {
    const { page, sent, faults, context } = await open('/topics/pi-leak');
    await ask(page, QUESTION);
    expect(await page.textContent('[data-reply] #reply-title')).toContain('快递');
    await page.waitForSelector('[data-reply] blockquote');
    expect(await page.textContent('[data-reply]')).toContain('尚未经律师复核');
    for (const secret of SECRETS) expect(sent.join('\n')).not.toContain(secret);
    expect(sent.filter((request) => request.startsWith('POST'))).toEqual([]);
    expect(sent.filter((request) => !request.split(' ')[1]?.startsWith(base))).toEqual([]);
    const kept = JSON.stringify(await context.storageState()) + page.url();
    for (const secret of SECRETS) expect(kept).not.toContain(secret);
    expect(faults).toEqual([]);
  });

  it('is asked by the key too, moves the focus to the reply, and answers the next question', async () => {
    const { page } = await open('/topics/pi-leak');
    await page.fill(BOX, '个保法69条');
    await page.press(BOX, 'Enter');
    await page.waitForSelector('[data-reply] .statute-sheet');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('reply-title');
    await page.fill(BOX, '离婚时房子怎么分');
    await page.press(BOX, 'Enter');
    await page.waitForSelector('[data-reply] .reply-refused');
    expect(await page.isVisible('[data-reply] a[href="tel:12348"]')).toBe(true);
    expect(await page.$('[data-reply] .statute-sheet')).toBeNull();
    expect(await page.inputValue(BOX)).toBe('离婚时房子怎么分');
  });

  it('leads on to a plan with categories alone', async () => {
    const { page } = await open('/assistant');
    await ask(page, '有人用我的照片敲诈我');
    await follow(page, '[data-reply] .reply-plan a');
    expect(page.url()).toMatch(/\/understood\?[\w=&.-]+$/);
  });

  it('says so when the words cannot be fetched, and loses nothing', async () => {
    const { page, context } = await open('/assistant');
    await context.route('**/search/words.json', (route) => route.abort());
    await page.fill(BOX, QUESTION);
    await page.click('[data-ask-button]');
    await page.waitForFunction(() =>
      document.querySelector('[data-ask-message]')?.textContent?.includes('没有加载出来'),
    );
    expect(await page.inputValue(BOX)).toBe(QUESTION);
    await context.unroute('**/search/words.json');
    await page.click('[data-ask-button]');
    await page.waitForSelector('[data-reply] #reply-title');
  });
});

describe('without a script', () => {
  it('says where the words go, and answers on a page of its own', async () => {
    const { page } = await open('/topics/pi-leak', PLAIN);
    expect(await page.textContent('#ask-promise')).toContain('会发送到本网站的服务器');
    await page.fill(BOX, '刚把验证码告诉了骗子');
    await follow(page, '.ask button[type=submit]');
    expect(page.url()).toBe(`${base}/assistant`);
    expect(await page.textContent('[data-reply]')).toContain('马上冻结');
    expect(await page.inputValue(BOX)).toBe('刚把验证码告诉了骗子');
  });
});

describe.each([
  ['answered', '刚把验证码告诉了骗子'],
  ['cited', '个保法69条'],
  ['refused', '离婚时房子怎么分'],
])('a reply that is %s', (_kind, words) => {
  it('is clean by axe and fits 360 px in every look, and with letters of twice the size', async () => {
    for (const look of ['light', 'dark', 'elder']) {
      const { page, faults } = await open('/assistant', { look });
      await ask(page, words);
      await page.waitForFunction(
        () => !document.querySelector('[data-reply]')?.textContent?.includes('正在取'),
      );
      expect({ look, axe: await violations(page) }).toEqual({ look, axe: [] });
      expect({ look, wide: await scrollsSideways(page) }).toEqual({ look, wide: false });
      expect(faults).toEqual([]);
      await page.evaluate(() => {
        document.documentElement.style.fontSize = '200%';
      });
      expect({ look, wide: await scrollsSideways(page) }).toEqual({ look, wide: false });
    }
  });
});
