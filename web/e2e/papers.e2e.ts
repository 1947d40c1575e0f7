import { readFileSync } from 'node:fs';
import type { Download, Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { pdfGlyphs, wordText } from '../../packages/papers/testing/read-files.ts';
import { base, follow, scrollsSideways, visits } from './browser.ts';

const { open } = visits();
const PLAN = '/plan?happened=suspected-leak&leaked=phone.order';
const NAME = '买买提·艾力㛃䶮𬭎';
const ANSWERS: Readonly<Record<string, string>> = {
  'me.name': NAME,
  'other-side.name': '司马测试科技有限公司',
  'other-side.relation': '老顾客欧阳',
  'me.account': 'geheim-4711',
  'me.reply': 'ouyang-test@example.com',
};
const PIECES = Object.values(ANSWERS);

async function answer(page: Page, values: Readonly<Record<string, string>> = ANSWERS): Promise<void> {
  await page.waitForSelector('.paper-form');
  for (const [id, value] of Object.entries(values)) await page.fill(`[id="${id}"]`, value);
}

async function finishD01(page: Page): Promise<void> {
  await answer(page);
  await page.click('[data-field="requests.rights"] .choice:has-text("说明信息")');
  await expect.poll(() => page.textContent('.paper-preview')).toContain('要填的都填了');
}

async function bytesOf(page: Page, kind: 'word' | 'pdf'): Promise<{ file: Download; bytes: Buffer }> {
  const waiting = page.waitForEvent('download');
  await page.click(`[data-export="${kind}"]`);
  const file = await waiting;
  return { file, bytes: readFileSync(await file.path()) };
}

describe('a paper with a script', () => {
  it('goes from the plan to all four forms of the letter, and no answer leaves the device', async () => {
    const { page, context, sent, faults } = await open(PLAN);
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await follow(page, '#papers a:has-text("个人信息权利请求书")');
    expect(new URL(page.url()).pathname).toBe('/papers/D01');
    await finishD01(page);
    expect(await page.textContent('.letter')).toContain(NAME);

    const word = await bytesOf(page, 'word');
    expect(word.file.suggestedFilename()).toMatch(/^个人信息权利请求书-\d{8}\.docx$/);
    const words = wordText(word.bytes);
    for (const piece of PIECES) expect(words).toContain(piece);

    const pdf = await bytesOf(page, 'pdf');
    expect(pdf.bytes.subarray(0, 5).toString()).toBe('%PDF-');
    expect(pdfGlyphs(pdf.bytes).length).toBeGreaterThan(200);
    expect(pdfGlyphs(pdf.bytes)).not.toContain(0);

    await page.click('[data-export="copy"]');
    await expect.poll(() => page.textContent('.paper-message')).toContain('已复制');
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    for (const piece of PIECES) expect(copied).toContain(piece);

    await page.emulateMedia({ media: 'print' });
    for (const hidden of [
      '.paper-form',
      '.paper-preview > .small',
      '.paper-head',
      '.letter-why',
      '.site-header',
      '[data-export]',
    ]) {
      expect(await page.locator(hidden).first().isVisible(), hidden).toBe(false);
    }
    expect(await page.locator('.letter').first().isVisible()).toBe(true);

    expect(sent.filter((request) => request.startsWith('POST'))).toEqual([]);
    for (const piece of PIECES) {
      const encoded = encodeURIComponent(piece);
      expect(sent.filter((request) => request.includes(piece) || request.includes(encoded))).toEqual([]);
      expect(decodeURIComponent(page.url())).not.toContain(piece);
      expect(readFileSync(inject('log'), 'utf8')).not.toContain(piece);
    }
    expect([...new Set(sent.map((request) => new URL(request.split(' ')[1] ?? '').origin))]).toEqual([base]);
    expect(await page.evaluate(() => sessionStorage.length + localStorage.length)).toBe(0);
    expect(await context.cookies()).toEqual([]);
    expect(faults).toEqual([]);
  });

  it('names what is missing instead of making a letter with a gap', async () => {
    const { page } = await open('/papers/D01');
    await page.waitForSelector('.paper-form');
    await page.click('[data-export="word"]');
    await expect.poll(() => page.textContent('.paper-message')).toContain('还缺');
    expect(await page.textContent('[data-field="me.name"] .field-wrong')).toContain('还没有填');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('me.name');
  });

  it('says so when no font has a character, and makes no PDF', async () => {
    const { page } = await open('/papers/D01');
    await finishD01(page);
    await page.fill('[id="me.name"]', '王\u{30ede}');
    await page.click('[data-export="pdf"]');
    await expect.poll(() => page.textContent('.paper-message')).toContain('\u{30ede}');
    expect(await page.textContent('.paper-message')).toContain('没有生成 PDF');
  });

  it('fills the next paper with what was answered in this one, and keeps it only when asked', async () => {
    const { page, sent } = await open('/papers/D01?happened=suspected-leak');
    await answer(page);
    await page.click('[data-paper-link] >> nth=0');
    await expect.poll(() => new URL(page.url()).pathname).not.toBe('/papers/D01');
    await expect.poll(() => page.inputValue('[id="me.name"]')).toBe(NAME);
    expect(sent.filter((request) => request.includes(encodeURIComponent(NAME)))).toEqual([]);
    expect(await page.evaluate(() => sessionStorage.length)).toBe(0);
    await page.click('.keep-choice .choice');
    await page.goto(`${base}/papers/D01`);
    await page.waitForSelector('.paper-form');
    expect(await page.inputValue('[id="me.name"]')).toBe(NAME);
    await page.click('.keep-choice .choice');
    expect(await page.evaluate(() => sessionStorage.length)).toBe(0);
  });

  it('says what does not fit together, with the two places', async () => {
    const { page } = await open('/papers/D05');
    await answer(page, { 'event.date': '2026-06-05', 'event.found': '2026-06-03' });
    await expect.poll(() => page.textContent('.findings')).toContain('之后');
    expect(await page.locator('.findings li').count()).toBe(1);
  });

  it('opens the reason and the law behind a paragraph', async () => {
    const { page } = await open('/papers/D01');
    await page.waitForSelector('.paper-form');
    await page.locator('.letter-why summary').first().click();
    expect(await page.locator('.letter-why[open] .letter-law a').first().getAttribute('href')).toMatch(
      /^\/laws?\//,
    );
  });

  it('writes a letter and a Word file without a network once the page was there', async () => {
    const { page, context } = await open('/', { serviceWorkers: 'allow' });
    await page.evaluate(() => navigator.serviceWorker.ready);
    await page.goto(`${base}/papers/D01`);
    await page.waitForSelector('.paper-form');
    await expect
      .poll(() =>
        page.evaluate(async () => {
          const names = await caches.keys();
          const kept = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
          return kept.flat().filter(({ url }) => /make-word|papers\/D01/.test(url)).length;
        }),
      )
      .toBeGreaterThanOrEqual(2);
    await context.setOffline(true);
    await page.goto(`${base}/papers/D01`);
    await finishD01(page);
    const { bytes } = await bytesOf(page, 'word');
    expect(wordText(bytes)).toContain(NAME);
    await page.click('[data-export="pdf"]');
    await expect.poll(() => page.textContent('.paper-message')).toMatch(/没有下载下来|PDF 文件已生成/);
  });

  it('writes a PDF without a network once one was written', async () => {
    const { page, context } = await open('/', { serviceWorkers: 'allow' });
    await page.evaluate(() => navigator.serviceWorker.ready);
    await page.goto(`${base}/papers/D01`);
    await finishD01(page);
    await bytesOf(page, 'pdf');
    await context.setOffline(true);
    await page.goto(`${base}/papers/D01`);
    await finishD01(page);
    const { bytes } = await bytesOf(page, 'pdf');
    expect(pdfGlyphs(bytes).length).toBeGreaterThan(200);
    expect(pdfGlyphs(bytes)).not.toContain(0);
  });

  it('fits 360 px with letters of twice the size, filled in', async () => {
    const { page } = await open('/papers/D01');
    await finishD01(page);
    await page.evaluate(() => {
      document.documentElement.style.fontSize = '200%';
    });
    expect(await scrollsSideways(page)).toBe(false);
  });
});

describe('every paper at 360 px', () => {
  it('has a form and a letter that fit, in letters of twice the size too', async () => {
    const { page, faults } = await open('/papers', {});
    const ids = await page.$$eval('.paper-cards a', (links) =>
      links.map((link) => new URL((link as HTMLAnchorElement).href).pathname),
    );
    expect(ids.length).toBeGreaterThanOrEqual(28);
    const wide: string[] = [];
    for (const path of ids) {
      await page.goto(base + path);
      await page.waitForSelector('.paper-form');
      if (await scrollsSideways(page)) wide.push(path);
      await page.evaluate(() => {
        document.documentElement.style.fontSize = '200%';
      });
      if (await scrollsSideways(page)) wide.push(`${path} 200%`);
    }
    expect(wide).toEqual([]);
    expect(faults).toEqual([]);
  });
});

describe('a paper without a script', () => {
  it('is a blank letter to print, with what to attach and why it gets refused', async () => {
    const { page } = await open('/papers/D01', { javaScriptEnabled: false });
    expect(await page.textContent('.letter')).toContain('请求事项');
    expect(await page.locator('.letter .gap').count()).toBeGreaterThan(3);
    expect(await page.textContent('.paper-brief')).toContain('要附上');
    await page.click('.paper-refused summary');
    expect(await page.isVisible('.paper-refused dd')).toBe(true);
    await page.click('.paper-sample summary');
    expect(await page.textContent('.paper-sample')).toContain('李小梅');
  });

  it('lists all papers by whom they go to', async () => {
    const { page } = await open('/papers', { javaScriptEnabled: false });
    await follow(page, '.paper-cards a:has-text("刑事控告书")');
    expect(await page.textContent('h1')).toBe('刑事控告书');
  });
});

describe('a paper by keyboard only', () => {
  it('is filled in and taken away without a mouse', async () => {
    const { page } = await open('/papers/D01');
    await page.waitForSelector('.paper-form');
    await page.focus('[id="me.name"]');
    await page.keyboard.type('李小梅');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('.field') !== null)).toBe(true);
    for (let i = 0; i < 120; i++) {
      if (await page.evaluate(() => document.activeElement?.matches('[data-export="word"]'))) break;
      await page.keyboard.press('Tab');
    }
    await page.keyboard.press('Enter');
    await expect.poll(() => page.textContent('.paper-message')).toContain('还缺');
    expect(await page.evaluate(() => document.activeElement?.closest('[data-field]') !== null)).toBe(true);
  });
});
