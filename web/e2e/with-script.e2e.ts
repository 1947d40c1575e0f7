import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { base, follow, visits } from './browser.ts';

const { open } = visits();
const WORDS = '我叫欧阳测试，手机13800001234，在网贷平台填了资料，现在天天催收，还爆通讯录';
const PIECES = ['欧阳测试', encodeURIComponent('欧阳测试'), '13800001234'];

async function tell(page: Page): Promise<void> {
  await page.fill('#story', WORDS);
  await page.click('[data-understand]');
  await page.waitForSelector('.found-fact');
}

/** Answers every question with its first answer until the plan is there; returns how many were put. */
async function answerAll(page: Page): Promise<number> {
  let asked = 0;
  while (new URL(page.url()).pathname === '/ask') {
    expect(asked).toBeLessThan(7);
    asked += 1;
    expect(await page.textContent('.progress')).toContain(`第 ${asked} 问，最多 7 问`);
    await follow(page, '.answers button:first-child');
  }
  return asked;
}

describe('with a script', () => {
  it('leads from words to a plan, and the words leave the device by no way at all', async () => {
    const { page, sent, faults } = await open('/');
    await tell(page);
    expect(await page.textContent('main')).toContain('您提到');
    expect(new URL(page.url()).pathname).toBe('/understood');
    await follow(page, 'text=确认，继续');
    await answerAll(page);
    expect(new URL(page.url()).pathname).toBe('/plan');
    expect(await page.textContent('h1')).toContain('您的行动方案');
    for (const piece of PIECES) {
      expect(sent.filter((request) => request.includes(piece))).toEqual([]);
      expect(page.url()).not.toContain(piece);
    }
    expect(sent.filter((request) => request.startsWith('POST'))).toEqual([]);
    expect([...new Set(sent.map((request) => new URL(request.split(' ')[1] ?? '').origin))]).toEqual([base]);
    expect(faults).toEqual([]);
    for (const piece of PIECES) expect(readFileSync(inject('log'), 'utf8')).not.toContain(piece);
  });

  it('goes back without losing an answer or the words', async () => {
    const { page } = await open('/');
    await tell(page);
    await follow(page, 'text=确认，继续');
    await follow(page, '.answers button:first-child');
    const second = page.url();
    await follow(page, '.answers button:last-child');
    await page.goBack();
    expect(page.url()).toBe(second);
    await page.goBack();
    await page.goBack();
    await page.waitForSelector('.found-quote');
    expect(await page.textContent('.found')).toContain('您提到');
    await page.goBack();
    await page.waitForSelector('#story');
    await expect.poll(() => page.inputValue('#story')).toBe(WORDS);
  });

  it('takes a wrong fact away with one tap', async () => {
    const { page } = await open('/');
    await tell(page);
    const first = page.locator('.found-fact input').first();
    const value = await first.getAttribute('value');
    await page.locator('.found-fact').first().click();
    expect(await first.isChecked()).toBe(false);
    await follow(page, 'text=直接看方案');
    expect(page.url()).not.toContain(value);
  });

  it('tells the truth about the words, to each visitor the one that holds', async () => {
    const { page } = await open('/');
    expect(await page.isVisible('.promise .with-script')).toBe(true);
    expect(await page.isVisible('.story noscript')).toBe(false);
  });

  it('says so when nothing was written, and keeps the place', async () => {
    const { page } = await open('/');
    await page.click('[data-understand]');
    expect(await page.textContent('[data-message]')).toContain('先写一两句');
    expect(new URL(page.url()).pathname).toBe('/');
  });

  it('leaves by three times Esc and takes the words along', async () => {
    const { page } = await open('/');
    await tell(page);
    await page.goBack();
    await page.waitForSelector('#story');
    for (let i = 0; i < 3; i++) await page.keyboard.press('Escape');
    await page.waitForURL('**/about');
    expect(await page.evaluate(() => sessionStorage.length)).toBe(0);
  });

  it('switches the look in place, so that the view in the page stays', async () => {
    const { page } = await open('/');
    await tell(page);
    await page.click('text=长辈版');
    expect(await page.getAttribute('html', 'data-elder')).toBe('yes');
    expect(await page.locator('.found-quote').count()).toBeGreaterThan(0);
    await page.goto(`${base}/about`);
    expect(await page.getAttribute('html', 'data-elder')).toBe('yes');
  });

  it('copies the text for the family', async () => {
    const { page, context } = await open('/family?happened=extorted');
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.click('[data-copy]');
    await expect.poll(() => page.textContent('[data-copied]')).toContain('已复制');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('110');
  });

  it('still understands, and shows pages seen before, when the network is gone', async () => {
    const { page, context } = await open('/', { serviceWorkers: 'allow' });
    await page.evaluate(() => navigator.serviceWorker.ready);
    await page.goto(`${base}/plan?happened=dunning`);
    // The plan of the first visit was fetched before the worker took over; ask once more.
    await page.reload();
    await context.setOffline(true);
    await page.goto(`${base}/plan?happened=dunning`);
    expect(await page.textContent('h1')).toContain('您的行动方案');
    await page.goto(base);
    await tell(page);
    expect(await page.textContent('.found')).toContain('您提到');
    await page.goto(`${base}/plan?happened=lost-id`);
    expect(await page.textContent('h1')).toContain('没有网络');
  });
});
