import { type ChildProcess, spawn } from 'node:child_process';
import { watch } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { SERVER_FLAGS } from './server-flags.ts';
import { buildSite, SOURCES } from './site-build.ts';

const SERVER = join(import.meta.dirname, '../dist/server/main.js');
const CONTENT = join(import.meta.dirname, '../../content');

/** Becomes the server, where the system can: the memory that building took does not stay behind. */
export async function startServer(): Promise<void> {
  if (process.platform !== 'win32' && process.execve) {
    process.execve(process.execPath, [process.execPath, ...SERVER_FLAGS, SERVER], process.env);
  }
  await import(pathToFileURL(SERVER).href);
}

/** Builds and restarts after each change; the page in the browser loads itself again. */
export async function watchAndServe(): Promise<void> {
  let running: ChildProcess | undefined;
  let waiting: NodeJS.Timeout | undefined;
  const again = async (): Promise<void> => {
    try {
      await buildSite('error');
    } catch (error) {
      console.error(error instanceof Error ? error.message : error);
      return;
    }
    running?.kill();
    const env = { ...process.env, HUYIN_DEVELOPMENT: '1' };
    running = spawn(process.execPath, [...SERVER_FLAGS, SERVER], { stdio: 'inherit', env });
  };
  const soon = (): void => {
    clearTimeout(waiting);
    waiting = setTimeout(again, 150);
  };
  for (const path of [...SOURCES, CONTENT]) watch(path, { recursive: true }, soon);
  process.on('exit', () => running?.kill());
  await again();
}
