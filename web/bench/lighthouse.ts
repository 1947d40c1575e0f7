/**
 * `npm run bench:lighthouse`: Lighthouse, mobile, on one page of each kind: performance, accessibility, best
 * practices, SEO, the bytes over the wire and the script among them. Three runs a page, the middle one counts:
 * the machine is shared.
 */
import { launch } from 'chrome-launcher';
import lighthouse from 'lighthouse';
import { findBrowser } from '../e2e/find-browser.ts';
import { startProcess } from './processes.ts';

const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
const RUNS = 3;
const LEAST = 98;
const PAGES = process.argv.slice(2).length
  ? process.argv.slice(2)
  : [
      '/',
      '/topics/pi-leak',
      '/guides/extortion',
      '/qa/time-limits',
      '/laws/pipl/2021-11-01/69',
      '/videos/first-hour',
    ];

type Scores = Readonly<Record<(typeof CATEGORIES)[number], number>> & {
  readonly bytes: number;
  readonly script: number;
  readonly low: readonly string[];
};

const server = await startProcess('dist/server/main.js', { PORT: '0', HUYIN_LOG: 'off' });
const { executable } = await findBrowser();
const chrome = await launch({
  chromePath: executable,
  chromeFlags: ['--headless=new', '--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'],
});
let missed = 0;
console.log(`页面                         性能  无障碍  做法   SEO   传输   其中脚本`);
for (const page of PAGES) {
  const runs: Scores[] = [];
  for (let i = 0; i < RUNS; i += 1) runs.push(await measure(`http://127.0.0.1:${server.port}${page}`));
  const middle = runs.sort((a, b) => a.performance - b.performance)[RUNS >> 1] as Scores;
  const scores = CATEGORIES.map((name) => String(middle[name]).padStart(5));
  const size = `${(middle.bytes / 1024).toFixed(0)} kB`.padStart(7);
  console.log(`${page.padEnd(28)}${scores.join(' ')} ${size} ${(middle.script / 1024).toFixed(1)} kB`);
  for (const line of middle.low) console.log(`    ${line}`);
  missed += CATEGORIES.filter((name) => middle[name] < LEAST).length;
}
console.log(missed ? `${missed} 项低于 ${LEAST}。` : `都不低于 ${LEAST}。`);
chrome.kill();
server.stop();

async function measure(address: string): Promise<Scores> {
  const result = await lighthouse(address, {
    port: chrome.port,
    onlyCategories: [...CATEGORIES],
    logLevel: 'error',
  });
  const report = result?.lhr;
  if (!report) throw new Error(`Lighthouse gave no report for ${address}`);
  const scores = CATEGORIES.map((name) => [name, Math.round(100 * (report.categories[name]?.score ?? 0))]);
  const requests =
    (report.audits['network-requests']?.details as { items?: Request[] } | undefined)?.items ?? [];
  const sum = (some: readonly Request[]): number =>
    some.reduce((all, { transferSize }) => all + transferSize, 0);
  return {
    ...(Object.fromEntries(scores) as Record<(typeof CATEGORIES)[number], number>),
    bytes: sum(requests),
    script: sum(requests.filter(({ resourceType }) => resourceType === 'Script')),
    low: Object.values(report.audits)
      .filter(({ score, scoreDisplayMode }) => scoreDisplayMode === 'binary' && score === 0)
      .map(({ id, title }) => `${id}：${title}`),
  };
}

interface Request {
  readonly transferSize: number;
  readonly resourceType: string;
}
