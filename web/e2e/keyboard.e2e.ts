import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { visits } from './browser.ts';

const { open } = visits();

/** Presses Tab until the focus is on the wanted element; fails when it never gets there. */
async function tabTo(page: Page, selector: string, most = 80): Promise<void> {
  for (let i = 0; i < most; i++) {
    await page.keyboard.press('Tab');
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted), selector)) return;
  }
  throw new Error(`Tab never reached ${selector}`);
}

describe('keyboard only', () => {
  it('goes from words to a plan', async () => {
    const { page } = await open('/');
    await tabTo(page, '#story');
    await page.keyboard.type('网贷平台催收，天天打电话，爆通讯录');
    await tabTo(page, '[data-understand]');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.found-fact');
    await tabTo(page, '.understood .button-main');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/ask?**');
    await tabTo(page, '.question-ways a:last-child');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/plan?**');
    await tabTo(page, '.authority summary');
    await page.keyboard.press('Enter');
    expect(await page.locator('.authority[open]').count()).toBe(1);
  });

  it('ticks a chip with the space bar and opens a group with Enter', async () => {
    const { page } = await open('/');
    await tabTo(page, '.choice input[value="asked-to-pay"]');
    await page.keyboard.press('Space');
    expect(await page.isChecked('.choice input[value="asked-to-pay"]')).toBe(true);
  });

  it('skips to the main part first of all', async () => {
    const { page } = await open('/plan?happened=extorted');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.className)).toBe('skip-link');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('main');
  });

  it('shows where the focus is', async () => {
    const { page } = await open('/');
    for (const selector of ['[data-understand]', '.desk .button-main', '.leave']) {
      await page.focus(selector);
      await page.keyboard.press('Shift+Tab');
      await page.keyboard.press('Tab');
      expect(
        await page.evaluate(
          (s) => getComputedStyle(document.querySelector(s) as Element).outlineStyle,
          selector,
        ),
      ).toBe('solid');
    }
  });
});
