/**
 * `npm run bench:pages`: content pages against nginx handing out the same packed bytes as a file, both on one
 * core, the load on the other, in turns in one run. Needs nginx and wrk (Debian packages); says so without them.
 * `npm run bench:pages gzip` asks as browsers do over http; else as they do over https.
 */
import { execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startProcess } from './processes.ts';

const NGINX = '/usr/sbin/nginx';
const WRK = '/usr/bin/wrk';
const PAGES = ['/topics/pi-leak', '/guides/extortion', '/qa/time-limits', '/laws/pipl/2021-11-01/69'];
const ACCEPTED = process.argv[2] === 'gzip' ? 'gzip' : 'gzip, deflate, br';
const FORM = ACCEPTED.endsWith('br') ? 'br' : 'gzip';
const ROUNDS = 5;
const SECONDS = 2;
const PEER_PORT = 4599;

for (const needed of [NGINX, WRK]) {
  if (existsSync(needed)) continue;
  console.error(`没有 ${needed}，量不了。请安装 nginx-light 和 wrk（Debian 软件包），再运行一次。`);
  process.exit(2);
}

const folder = mkdtempSync(join(tmpdir(), 'huyin-nginx-'));
mkdirSync(join(folder, 'www'));
const CONFIG = `worker_processes 1; daemon off; pid ${folder}/pid; error_log ${folder}/errors;
events { worker_connections 1024; }
http {
  access_log off; sendfile on; tcp_nopush on; keepalive_requests 1000000; default_type text/html;
  server { listen 127.0.0.1:${PEER_PORT}; root ${folder}/www; add_header content-encoding ${FORM}; }
}
`;
writeFileSync(join(folder, 'nginx.conf'), CONFIG);

const server = await startProcess('dist/server/main.js', { PORT: '0', HUYIN_LOG: 'off' });
const files: string[] = [];
for (const [i, page] of PAGES.entries()) {
  const address = `http://127.0.0.1:${server.port}${page}`;
  const answer = execFileSync('curl', ['-sf', '-H', `accept-encoding: ${ACCEPTED}`, address]);
  writeFileSync(join(folder, 'www', `${i}`), answer);
  files.push(`${(answer.length / 1024).toFixed(1)} kB`);
}
const peer = spawn('/usr/bin/taskset', ['-c', '0', NGINX, '-c', join(folder, 'nginx.conf')]);
await new Promise((resolve) => setTimeout(resolve, 500));

for (const [i, page] of PAGES.entries()) {
  const ratios: number[] = [];
  let [ours, theirs] = [0, 0];
  for (let round = 0; round < ROUNDS; round += 1) {
    ours = perSecond(`http://127.0.0.1:${server.port}${page}`);
    theirs = perSecond(`http://127.0.0.1:${PEER_PORT}/${i}`);
    ratios.push(ours / theirs);
  }
  const middle = ratios.sort((a, b) => a - b)[ROUNDS >> 1] as number;
  const range = `${ratios[0]?.toFixed(2)}–${ratios[ROUNDS - 1]?.toFixed(2)}`;
  console.log(
    `${page.padEnd(26)} ${files[i]} ${FORM}   护隐 ${ours}/秒   nginx ${theirs}/秒   比值中位 ${middle.toFixed(2)}（${range}；至少 0.5）`,
  );
}
server.stop();
peer.kill();

function perSecond(address: string): number {
  const command = [
    '-c',
    '1',
    WRK,
    '-t1',
    '-c16',
    `-d${SECONDS}s`,
    '-H',
    `accept-encoding: ${ACCEPTED}`,
    address,
  ];
  const out = execFileSync('/usr/bin/taskset', command).toString();
  return Math.round(Number(/Requests\/sec:\s+([\d.]+)/.exec(out)?.[1] ?? 0));
}
