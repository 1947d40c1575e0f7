import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';

const ASSETS = join(import.meta.dirname, '../dist/client/assets');
const PAGES: readonly (readonly [string, string])[] = [
  ['首页', '/'],
  ['提问页', '/ask?happened=extorted'],
  ['方案页', '/plan?leaked=contacts&happened=extorted.contacts-blasted&actor=lender'],
  ['关于', '/about'],
];

function line(name: string, bytes: Uint8Array): string {
  const kB = (n: number): string => `${(n / 1024).toFixed(1)} kB`;
  return `${name.padEnd(28)} 原始 ${kB(bytes.length)}，gzip ${kB(gzipSync(bytes).length)}，br ${kB(brotliCompressSync(bytes).length)}`;
}

/** What a visitor downloads: pages, then the files they share, then what only writing loads. */
export async function clientBytes(port: number): Promise<readonly string[]> {
  const pages = await Promise.all(
    PAGES.map(async ([name, path]) => {
      const response = await fetch(`http://127.0.0.1:${port}${path}`, {
        headers: { 'accept-encoding': 'identity' },
      });
      return line(name, new Uint8Array(await response.arrayBuffer()));
    }),
  );
  const files = readdirSync(ASSETS)
    .filter((name) => /\.(js|css)$/.test(name))
    .map((name) => line(name, readFileSync(join(ASSETS, name))));
  return [...pages, ...files];
}
