import { spawn } from 'node:child_process';
import { createWriteStream, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { SERVER_FLAGS } from '../build/server-flags.ts';
import { buildSite, isStale } from '../build/site-build.ts';

declare module 'vitest' {
  interface ProvidedContext {
    readonly base: string;
    readonly log: string;
  }
}

const SERVER = join(import.meta.dirname, '../dist/server/main.js');

/** The built site on a free port, as it is started for real, its log written to a file the tests read. */
export default async function serveSite(project: TestProject): Promise<() => void> {
  if (isStale()) await buildSite('error');
  const log = join(mkdtempSync(join(tmpdir(), 'huyin-e2e-')), 'server.log');
  const env = { ...process.env, PORT: '0', HOST: '127.0.0.1', HUYIN_LOG: 'on', HUYIN_LEAVE_TO: '/about' };
  const server = spawn(process.execPath, [...SERVER_FLAGS, SERVER], {
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const file = createWriteStream(log);
  server.stderr.pipe(file, { end: false });
  const base = await new Promise<string>((resolve, reject) => {
    server.on('exit', (code) => reject(new Error(`the server ended with ${code}; see ${log}`)));
    server.stdout.on('data', (chunk: Buffer) => {
      file.write(chunk);
      const address = /http:\/\/[\d.]+:\d+/.exec(chunk.toString())?.[0];
      if (address) resolve(address);
    });
  });
  project.provide('base', base);
  project.provide('log', log);
  return () => {
    server.kill();
  };
}
