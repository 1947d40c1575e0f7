import axe from 'axe-core';
import type { Page } from 'playwright-core';
import decodeQR from 'qr/decode.js';
import { describe, expect, it } from 'vitest';
import { base, follow, scrollsSideways, visits } from './browser.ts';

const { open } = visits();
const PLAIN = { javaScriptEnabled: false };
const PAGES = {
  法律常识: '/know',
  专题: '/topics/pi-leak',
  另一个专题: '/topics/reputation',
  指南: '/guides/extortion',
  自有步骤的指南: '/guides/rumour-online',
  问答: '/qa/leaked-what-to-do',
  文章: '/articles/presumed-fault',
  阶段: '/stages/pi-leak',
  渠道: '/channels',
  词语: '/glossary',
  词: '/glossary/processor',
  问答清单: '/qa?topic=pi-leak',
  法律: '/laws/public-security-law',
  条文: '/laws/public-security-law/2026-01-01/50',
  部门: '/authorities/bank',
  短视频清单: '/videos',
  短视频: '/videos/first-hour',
} as const;
/** Of each kind the heaviest. */
const HEAVIEST = [
  '/topics/pi-leak',
  '/guides/loan-platform',
  '/articles/presumed-fault',
  '/stages/pi-leak',
  '/channels',
  '/qa',
  '/laws/civil-code',
  '/authorities/lender',
];
const LOOKS = { 浅色: 'light', 深色: 'dark', 长辈版: 'elder' } as const;
const MOST_BYTES = 60_000;
const MOST_SCRIPT = 10_000;

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

/** What a phone reads from the code in the picture. */
async function codeIn(page: Page): Promise<string> {
  const { width, height, pixels } = await page.evaluate(async () => {
    const image = document.querySelector<HTMLImageElement>('.share-card img') as HTMLImageElement;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = image.naturalWidth;
    canvas.height = image.naturalHeight;
    const pen = canvas.getContext('2d') as CanvasRenderingContext2D;
    pen.drawImage(image, 0, 0);
    const { data } = pen.getImageData(0, 0, canvas.width, canvas.height);
    let text = '';
    for (let i = 0; i < data.length; i += 4) text += (data[i] as number) > 127 ? '1' : '0';
    return { width: canvas.width, height: canvas.height, pixels: text };
  });
  const data = new Uint8ClampedArray(width * height * 4).fill(255);
  for (let i = 0; i < pixels.length; i += 1) if (pixels[i] === '0') data.fill(0, i * 4, i * 4 + 3);
  return decodeQR({ width, height, data });
}

/** Everything one can tap that is smaller than a thumb needs; links inside sentences and covered rows left out. */
function smallTargets(page: Page, least: number): Promise<string[]> {
  return page.evaluate((px) => {
    const targets = document.querySelectorAll<HTMLElement>(
      'button, input, summary, .call, .leave, .portal, nav a, .button, .law-source, .row, .card, .more a',
    );
    return [...targets]
      .filter((target) => target.checkVisibility() && target.getAttribute('type') !== 'hidden')
      .map((target) => ({ target, ...target.getBoundingClientRect().toJSON() }))
      .filter(({ height }) => height < px - 2.5)
      .map(({ target, height }) => `${target.className} ${target.textContent?.slice(0, 20)} ${height}`);
  }, least);
}

async function openFolds(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const fold of document.querySelectorAll('details')) fold.open = true;
  });
}

async function enlarge(page: Page): Promise<void> {
  await page.evaluate(() => {
    document.documentElement.style.fontSize = '200%';
  });
}

describe.each(Object.entries(PAGES))('%s', (_name, path) => {
  it('is clean by axe and fits 360 px in every look, and with letters of twice the size', async () => {
    for (const look of Object.values(LOOKS)) {
      const { page, faults, sent } = await open(path, { look });
      await openFolds(page);
      expect({ look, axe: await violations(page) }).toEqual({ look, axe: [] });
      expect({ look, wide: await scrollsSideways(page) }).toEqual({ look, wide: false });
      expect(await smallTargets(page, look === 'elder' ? 60 : 44)).toEqual([]);
      expect(faults).toEqual([]);
      expect(sent.filter((request) => !request.split(' ')[1]?.startsWith(base))).toEqual([]);
      if (look === 'dark') continue;
      await enlarge(page);
      expect({ look, wide: await scrollsSideways(page) }).toEqual({ look, wide: false });
    }
  });
});

describe('a page to read', () => {
  it.each(HEAVIEST)('%s weighs at most 60 kB, its script 10 kB', async (path) => {
    const { page, context } = await open('/offline');
    const session = await context.newCDPSession(page);
    await session.send('Network.enable');
    await session.send('Network.setCacheDisabled', { cacheDisabled: true });
    const urls = new Map<string, string>();
    const bytes = new Map<string, number>();
    session.on('Network.responseReceived', ({ requestId, response }) => urls.set(requestId, response.url));
    session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) =>
      bytes.set(requestId, encodedDataLength),
    );
    await page.goto(base + path, { waitUntil: 'networkidle' });
    const sum = (of: (url: string) => boolean): number =>
      [...bytes].reduce((all, [id, size]) => (of(urls.get(id) ?? '') ? all + size : all), 0);
    expect(sum((url) => url.includes('/assets/design-'))).toBeGreaterThan(1000);
    expect(sum(() => true)).toBeLessThanOrEqual(MOST_BYTES);
    expect(sum((url) => url.endsWith('.js'))).toBeLessThanOrEqual(MOST_SCRIPT);
  });

  it('is whole without a script and shows no button that needs one', async () => {
    const { page } = await open('/offline', PLAIN);
    for (const path of Object.values(PAGES)) {
      await page.goto(base + path);
      expect(await page.isVisible('h1')).toBe(true);
      expect(await page.isVisible('.leave')).toBe(true);
      expect(await page.locator('.page-tools').filter({ visible: true }).count()).toBe(0);
    }
  });

  it('leads by links alone from the first screen to a guide, an article of law and back by the trail', async () => {
    const { page } = await open('/', PLAIN);
    await follow(page, '.site-nav >> text=法律常识');
    await follow(page, '.topic-guides >> text=敲诈勒索');
    expect(await page.locator('.stage-strip [aria-current=step]').count()).toBeGreaterThan(0);
    await follow(page, '.law-source >> nth=0');
    expect(new URL(page.url()).pathname).toMatch(/^\/laws\//);
    await page.goBack();
    await follow(page, '.breadcrumb >> text=个人信息泄露');
    expect(new URL(page.url()).pathname).toBe('/topics/pi-leak');
  });

  it('carries its situation into the plan', async () => {
    const { page } = await open('/guides/extortion', PLAIN);
    await follow(page, 'text=生成我的方案');
    expect(page.url()).toContain('/plan?happened=extorted');
  });

  it('says why a page is recommended, what was changed and how to report a fault', async () => {
    const { page } = await open('/qa/leaked-what-to-do', PLAIN);
    const reasons = await page.locator('.recommended .row-facts').allTextContents();
    expect(reasons.length).toBeGreaterThan(0);
    for (const reason of reasons) expect(reason).toMatch(/同样是|同样依据/);
    const colophon = await page.textContent('.colophon');
    for (const words of ['改动记录', '首次发布', '发现错误', '尚未经律师复核'])
      expect(colophon).toContain(words);
  });

  it('enters the stages anywhere', async () => {
    const { page } = await open('/stages/pi-leak', PLAIN);
    await page.click('.stage-map >> text=报案');
    expect(page.url()).toContain('#stage-police');
    const top = await page.evaluate(
      () => document.querySelector('#stage-police')?.getBoundingClientRect().top,
    );
    expect(top).toBeLessThan(300);
  });

  it('is used with the keys: a fold opens with Enter, the search is reached and sent', async () => {
    const { page } = await open('/guides/extortion');
    await page.focus('.step-fold:not([open]) > summary');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.parentElement?.hasAttribute('open'))).toBe(true);
    await page.focus('.site-search input');
    await page.keyboard.type('开盒');
    await Promise.all([page.waitForURL(/\/search[?#]q=/), page.keyboard.press('Enter')]);
  });
});

/** A device with these voices; it says what it is asked to say. */
function voices(local: boolean): string {
  return `
    window.spoken = [];
    const voice = { lang: 'zh-CN', localService: ${local}, name: 'test' };
    const speech = {
      getVoices: () => [voice],
      cancel: () => {},
      speak: (one) => { window.spoken.push(one.text); setTimeout(() => one.onend?.(), 1); },
    };
    Object.defineProperty(window, 'speechSynthesis', { value: speech });
    window.SpeechSynthesisUtterance = class { constructor(text) { this.text = text; } };
  `;
}

describe('with a script', () => {
  it('a page is read aloud by a voice of the device, and can be stopped', async () => {
    const { page, context } = await open('/offline');
    await context.addInitScript(voices(true));
    await page.goto(`${base}/qa/leaked-what-to-do`);
    await page.click('[data-read-aloud]');
    await page.waitForFunction(() => (window as unknown as { spoken: string[] }).spoken.length > 3);
    const spoken = await page.evaluate(() => (window as unknown as { spoken: string[] }).spoken);
    expect(spoken[0]).toContain('个人信息被泄露了怎么办');
    expect(spoken.join('')).toContain('简短回答');
  });

  it('a voice elsewhere is never given the words', async () => {
    const { page, context } = await open('/offline');
    await context.addInitScript(voices(false));
    await page.goto(`${base}/qa/leaked-what-to-do`);
    expect(await page.isVisible('[data-print]')).toBe(true);
    expect(await page.isVisible('[data-read-aloud]')).toBe(false);
  });

  it('a picture to send holds the page and its address, and asks nobody', async () => {
    const { page, sent } = await open('/guides/extortion?elder=1');
    await page.click('[data-share-card]');
    const image = page.locator('.share-card img');
    await image.waitFor();
    expect(await image.getAttribute('src')).toMatch(/^data:image\/png/);
    expect(await image.evaluate((one: HTMLImageElement) => one.naturalHeight)).toBeGreaterThan(400);
    // Whoever gets it in a chat comes to the page, without the query of the one who sent it.
    expect(await codeIn(page)).toBe(`${base}/guides/extortion`);
    const elsewhere = sent
      .map((request) => request.split(' ')[1] ?? '')
      .filter((url) => !url.startsWith(base));
    expect(elsewhere.filter((url) => !url.startsWith('data:'))).toEqual([]);
    expect(await violations(page)).toEqual([]);
    await page.click('[data-share-card]');
    expect(await page.locator('.share-card').count()).toBe(0);
  });

  it('WeChat is told once how to open the page in a browser', async () => {
    const userAgent = 'Mozilla/5.0 (Linux; Android 12) Chrome/86 Mobile MicroMessenger/8.0.40 XWEB';
    const { page } = await open('/qa/leaked-what-to-do', { userAgent });
    expect(await page.textContent('.wechat-hint')).toContain('在浏览器打开');
    expect(await violations(page)).toEqual([]);
    await page.click('.wechat-hint button');
    await page.reload();
    expect(await page.locator('.wechat-hint').count()).toBe(0);
    await page.goto(`${base}/glossary`);
    expect(await page.locator('.wechat-hint').count()).toBe(0);
  });
});
