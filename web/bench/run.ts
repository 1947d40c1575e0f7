/** `npm run bench`: the figures we promise, measured on this machine now. */
import { openContent } from '@huyin/content';
import { CONTENT_FOLDER, readFolder } from '@huyin/content/disk';
import { assess, understand } from '@huyin/triage';
import { planPath } from '../src/address.ts';
import { clientBytes } from './client-bytes.ts';
import { load, memoryOf, processorOf, startProcess } from './processes.ts';
import { STORY } from './story.ts';
import { manyFacts } from './told.ts';

const DIFFERENT = 3000;
const COMMON = 100;

function median(of: () => void, times: number): string {
  for (let i = 0; i < 200; i++) of();
  const took = Array.from({ length: times }, () => {
    const start = performance.now();
    of();
    return performance.now() - start;
  }).sort((a, b) => a - b);
  const at = (q: number): string => (took[Math.floor(times * q)] ?? 0).toFixed(3);
  return `中位 ${at(0.5)} ms，p95 ${at(0.95)} ms`;
}

const library = openContent(readFolder(CONTENT_FOLDER));
const facts = manyFacts(DIFFERENT);
let next = 0;
const assessNext = (): void => {
  assess(facts[next++ % facts.length] ?? {}, { today: '2026-11-23' }, library);
};
console.log(`assess（${DIFFERENT} 组不同情况）  ${median(assessNext, 3000)}`);
console.log(`understand（${[...STORY].length} 字）      ${median(() => understand(STORY), 1000)}`);

const hello = await startProcess('bench/hello.ts');
const server = await startProcess('dist/server/main.js', { PORT: '0', HUYIN_LOG: 'off' });
console.log(`服务器内存（刚启动）        ${memoryOf(server.pid)}`);
const addresses = facts.map((said) => planPath({ facts: said }));
const base = await load(hello.port, ['/'], 'identity');
console.log(`最简单的 Hono 页            ${base.perSecond} 次/秒`);

async function report(name: string, paths: readonly string[], encoding: string): Promise<void> {
  await load(server.port, paths, encoding, 2);
  const before = processorOf(server.pid);
  const { perSecond, bytes, requests } = await load(server.port, paths, encoding);
  const after = processorOf(server.pid);
  const share = Math.round((100 * perSecond) / base.perSecond);
  const cpu = before && after ? `，处理器 ${Math.round((after - before) / requests)} µs/页` : '';
  const size = `每页 ${(bytes / 1024).toFixed(0)} kB`;
  console.log(`${name} ${perSecond} 次/秒（Hono 空页的 ${share}%）${cpu}，${size}`);
}
await report('方案页，每次情况不同        ', addresses, 'identity');
await report('方案页，每次不同，gzip      ', addresses, 'gzip');
await report(`方案页，${COMMON} 种常见情况      `, addresses.slice(0, COMMON), 'identity');
await report(`方案页，${COMMON} 种常见，gzip    `, addresses.slice(0, COMMON), 'gzip');
console.log(`服务器内存（压测以后）      ${memoryOf(server.pid)}`);

for (const line of await clientBytes(server.port)) console.log(line);
hello.stop();
server.stop();
