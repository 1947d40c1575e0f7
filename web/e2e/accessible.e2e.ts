import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { scrollsSideways, visits } from './browser.ts';

const { open } = visits();
const MANY = 'happened=extorted.dunning.contacts-blasted.loan-in-name&leaked=contacts.id-number&actor=lender';
const PAGES = {
  首页: '/',
  听懂了什么: `/understood?${MANY}`,
  提问: '/ask?happened=extorted',
  方案: `/plan?${MANY}`,
  旧法方案: '/plan?happened=harassing-calls&event=2025-10-01',
  不归这里管: '/plan?outTopic=labour',
  不能帮忙: '/plan?intent=spy',
  发给家人: '/family?happened=extorted',
  关于: '/about',
  法律: '/law/public-security-law/2026-01-01',
  文书清单: '/papers',
  权利请求书: '/papers/D01?happened=suspected-leak',
  刑事控告书: '/papers/D05?happened=extorted&leaked=phone',
  读不懂: '/plan?happened=nonsense',
} as const;
const LOOKS = { 浅色: 'light', 深色: 'dark', 长辈版: 'elder', 长辈版深色: 'elder.dark' } as const;

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

/** Everything one can tap that is smaller than a thumb needs, links inside sentences left out. */
function smallTargets(page: Page, least: number): Promise<string[]> {
  return page.evaluate((px) => {
    const targets = document.querySelectorAll<HTMLElement>(
      'button, summary, .choice, .found-fact, .call, .leave, .portal, textarea, nav a',
    );
    return [...targets]
      .filter((target) => target.checkVisibility())
      .filter((target) => target.getBoundingClientRect().height < px - 0.5)
      .map(
        (target) =>
          `${target.className} ${target.textContent?.slice(0, 20)} ${target.getBoundingClientRect().height}`,
      );
  }, least);
}

/** The smallest letters on the page, in pixels. */
function smallestText(page: Page): Promise<number> {
  return page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    let smallest = Number.POSITIVE_INFINITY;
    while (walker.nextNode()) {
      const parent = walker.currentNode.parentElement;
      if (!parent || !walker.currentNode.textContent?.trim() || !parent.checkVisibility()) continue;
      smallest = Math.min(smallest, Number.parseFloat(getComputedStyle(parent).fontSize));
    }
    return smallest;
  });
}

/** The form of a paper comes after the page. */
async function ready(page: Page): Promise<void> {
  if (await page.$('[data-paper]')) await page.waitForSelector('.paper-form');
}

async function openFolds(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const fold of document.querySelectorAll('details')) fold.open = true;
  });
}

describe.each(Object.entries(PAGES))('%s', (_name, path) => {
  it.each(Object.entries(LOOKS))('is clean by axe and fits 360 px in %s', async (_look, look) => {
    const { page, faults } = await open(path, { look });
    await ready(page);
    await openFolds(page);
    expect(await violations(page)).toEqual([]);
    expect(await scrollsSideways(page)).toBe(false);
    const elder = look.includes('elder');
    expect(await smallTargets(page, elder ? 60 : 44)).toEqual([]);
    if (elder) expect(await smallestText(page)).toBeGreaterThanOrEqual(18);
    expect(faults.filter((fault) => !fault.includes('status of 400'))).toEqual([]);
  });

  it('fits 360 px with letters of twice the size', async () => {
    const { page } = await open(path);
    await ready(page);
    await openFolds(page);
    await page.evaluate(() => {
      document.documentElement.style.fontSize = '200%';
    });
    expect(await scrollsSideways(page)).toBe(false);
  });
});

it('the view made in the browser is as clean as the one from the server', async () => {
  const { page } = await open('/');
  await page.fill('#story', '被催收，爆通讯录，不给钱就把我的照片发出去');
  await page.click('[data-understand]');
  await page.waitForSelector('.found-fact');
  expect(await violations(page)).toEqual([]);
});
