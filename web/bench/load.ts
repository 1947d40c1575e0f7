/**
 * A load generator on its own core: keep-alive connections, each sending its next request when the last
 * answer is complete. `node load.ts <port> <seconds> <encoding> < addresses` prints requests per second.
 */
import { Agent, get } from 'node:http';
import { text } from 'node:stream/consumers';

const CONNECTIONS = 16;
const [port = '0', seconds = '3', encoding = 'identity'] = process.argv.slice(2);
const addresses = (await text(process.stdin)).split('\n').filter(Boolean);
const agent = new Agent({ keepAlive: true, maxSockets: CONNECTIONS });

let at = 0;
let done = 0;
let bytes = 0;

function once(): Promise<void> {
  const path = addresses[at++ % addresses.length] ?? '/';
  return new Promise((resolve, reject) => {
    get({ port, path, agent, headers: { 'accept-encoding': encoding } }, (response) => {
      if (response.statusCode !== 200) reject(new Error(`${response.statusCode} for ${path}`));
      response.on('data', (chunk: Buffer) => {
        bytes += chunk.length;
      });
      response.on('end', resolve);
    }).on('error', reject);
  });
}

const start = performance.now();
const end = start + Number(seconds) * 1000;
await Promise.all(
  Array.from({ length: CONNECTIONS }, async () => {
    while (performance.now() < end) {
      await once();
      done += 1;
    }
  }),
);
agent.destroy();
const took = (performance.now() - start) / 1000;
console.log(
  JSON.stringify({ perSecond: Math.round(done / took), bytes: Math.round(bytes / done), requests: done }),
);
