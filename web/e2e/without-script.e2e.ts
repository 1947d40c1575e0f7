import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { follow, visits } from './browser.ts';

const { open } = visits();
const PLAIN = { javaScriptEnabled: false };

async function tick(page: Page, value: string): Promise<void> {
  await page.click(`.choice:has(input[value="${value}"])`);
}

describe('without a script', () => {
  it('leads from taps to a plan', async () => {
    const { page, sent } = await open('/', PLAIN);
    await tick(page, 'asked-to-pay');
    await tick(page, 'id-photo');
    await follow(page, 'text=先答几个问题');
    for (let asked = 0; new URL(page.url()).pathname === '/ask'; asked++) {
      expect(asked).toBeLessThan(7);
      await follow(page, '.answers button:last-child');
    }
    expect(new URL(page.url()).pathname).toBe('/plan');
    expect(await page.textContent('.plan-said')).toContain('有人正让我转账');
    expect(sent.every((request) => request.startsWith('GET'))).toBe(true);
  });

  it('takes two taps to the plan', async () => {
    const { page } = await open('/', PLAIN);
    await tick(page, 'scammed');
    await follow(page, 'text=马上看方案');
    expect(await page.textContent('.ten-minutes')).toContain('110');
  });

  it('says that words are sent before the button that sends them, and forgets them', async () => {
    const { page } = await open('/', PLAIN);
    expect(await page.isVisible('.promise noscript')).toBe(true);
    expect(await page.textContent('.promise noscript')).toContain('发送到本网站的服务器');
    expect(await page.isVisible('.promise .with-script')).toBe(false);
    expect(await page.isVisible('[data-understand]')).toBe(false);
    await page.fill('#story', '我叫司马无脚本，网贷催收天天打电话，爆通讯录');
    await follow(page, '.story noscript button');
    expect(await page.textContent('.found')).toContain('您提到');
    expect(page.url()).not.toContain('无脚本');
    await follow(page, 'text=确认，继续');
    expect(decodeURIComponent(page.url())).not.toContain('无脚本');
    expect(readFileSync(inject('log'), 'utf8')).not.toContain('无脚本');
  });

  it('opens the article behind a step', async () => {
    const { page } = await open('/plan?happened=extorted', PLAIN);
    const chip = page.locator('#step-call-110 .authority').first();
    await chip.locator('summary').click();
    expect(await chip.locator('mark').first().isVisible()).toBe(true);
  });

  it('switches to large type and back to the same plan', async () => {
    const { page } = await open('/plan?happened=extorted', PLAIN);
    const address = page.url();
    await follow(page, 'text=长辈版');
    expect(page.url()).toBe(address);
    expect(await page.getAttribute('html', 'data-elder')).toBe('yes');
  });

  it('answers an open question of the plan by one tap', async () => {
    const { page } = await open('/plan?happened=extorted', PLAIN);
    await page.locator('.open-questions summary').first().click();
    await follow(page, '.open-questions .answer-link >> nth=0');
    expect(page.url()).toContain('happened=extorted&');
    expect(await page.textContent('h1')).toContain('您的行动方案');
  });

  it('leaves to a neutral page', async () => {
    const { page } = await open('/plan?happened=extorted', PLAIN);
    await follow(page, 'text=快速离开');
    expect(new URL(page.url()).pathname).toBe('/about');
  });

  it('meets a malformed address with a way on', async () => {
    const { page } = await open('/plan?happened=extorted.nonsense', PLAIN);
    await follow(page, 'text=用看得懂的部分出方案');
    expect(page.url()).toContain('/plan?happened=extorted');
    expect(await page.textContent('h1')).toContain('您的行动方案');
  });
});
