#!/usr/bin/env node
// Starts the terminal door under the Node that the project pins, whatever Node called it:
// the sources are TypeScript, which Node runs as it is only from version 22.18 on.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const [major, minor] = process.versions.node.split('.').map(Number);
const main = fileURLToPath(new URL('../src/main.ts', import.meta.url));
if (major > 22 || (major === 22 && minor >= 18)) {
  await import(main);
} else {
  const name = process.platform === 'win32' ? 'node.cmd' : 'node';
  const pinned = fileURLToPath(new URL(`../../node_modules/.bin/${name}`, import.meta.url));
  if (!existsSync(pinned)) {
    console.error(`huyin 需要 Node 24，现在是 ${process.versions.node}。请在仓库根目录运行 npm ci。`);
    process.exit(2);
  }
  const ended = spawnSync(pinned, [main, ...process.argv.slice(2)], { stdio: 'inherit' });
  process.exit(ended.status ?? 1);
}
