/** `node web/bench/papers.ts`: how long a letter takes in a browser here, and what is fetched for it. */
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { findBrowser } from '../e2e/find-browser.ts';
import { startProcess } from './processes.ts';

const ASSETS = join(import.meta.dirname, '../dist/client/assets');
const TIMES = 15;
/** The longest of the common papers, with its lists filled by the gaps of a first row. */
const ANSWERS: Readonly<Record<string, string>> = {
  'me.name': '买买提·艾力',
  'other-side.name': '某某科技有限公司',
  'other-side.relation': '注册用户',
  'me.account': 'account-4711',
  'me.reply': 'reply@example.com',
  'event.given': '2026年5月20日下单时填写了姓名和收货地址。'.repeat(20),
};

async function fill(page: Page): Promise<void> {
  await page.waitForSelector('.paper-form');
  for (const [id, value] of Object.entries(ANSWERS)) await page.fill(`[id="${id}"]`, value);
  for (const chip of ['说明信息', '查阅、复制'])
    await page.click(`[data-field="requests.rights"] .choice:has-text("${chip}")`);
  await page.fill('[id="copy.span"]', '自注册之日起的全部信息');
}

async function waits(page: Page, kind: 'word' | 'pdf'): Promise<readonly number[]> {
  const name = `paper-${kind}`;
  const durations = (): Promise<readonly number[]> =>
    page.evaluate((entry) => performance.getEntriesByName(entry).map(({ duration }) => duration), name);
  for (let i = 1; i <= TIMES; i++) {
    await page.click(`[data-export="${kind}"]`);
    while ((await durations()).length < i) await page.waitForTimeout(20);
  }
  return durations();
}

function report(name: string, [first = 0, ...later]: readonly number[], most: number): void {
  const sorted = [...later].sort((a, b) => a - b);
  const middle = sorted[Math.floor(sorted.length / 2)] ?? 0;
  const worst = sorted.at(-1) ?? 0;
  const verdict = middle <= most ? '达到' : '没达到';
  console.log(
    `${name}  第一次（含下载程序和字体）${first.toFixed(0)} ms，以后中位 ${middle.toFixed(0)} ms，最慢 ${worst.toFixed(0)} ms；目标 ${most} ms：${verdict}`,
  );
}

function sizes(): void {
  for (const name of readdirSync(ASSETS).filter((file) => /^(make|paper)-.*\.(js|ttf)$/.test(file))) {
    const kB = (ending: string): string =>
      `${(statSync(join(ASSETS, name + ending)).size / 1024).toFixed(0)} kB`;
    console.log(`${name.padEnd(34)} 原始 ${kB('')}，gzip ${kB('.gz')}，br ${kB('.br')}`);
  }
}

async function measure(browser: Browser): Promise<void> {
  const page = await browser.newPage({ viewport: { width: 360, height: 780 } });
  await page.goto(`http://127.0.0.1:${server.port}/papers/D01`);
  await fill(page);
  report('浏览器里生成 Word', await waits(page, 'word'), 150);
  report('浏览器里生成 PDF ', await waits(page, 'pdf'), 500);
  sizes();
}

const server = await startProcess('dist/server/main.js', { PORT: '0', HUYIN_LOG: 'off' });
const { executable, libraries } = await findBrowser();
const env = { ...process.env, ...(libraries ? { LD_LIBRARY_PATH: libraries } : {}) } as Record<
  string,
  string
>;
const browser = await chromium.launch({
  executablePath: executable,
  args: ['--no-sandbox', '--disable-gpu'],
  env,
});
try {
  await measure(browser);
} finally {
  await browser.close();
  server.stop();
}
