import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import sparticuz, { inflate } from '@sparticuz/chromium';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    readonly browser: TestBrowser;
  }
}

export interface TestBrowser {
  readonly executable: string;
  /** Where its shared libraries are, when the system may lack them. */
  readonly libraries?: string;
}

const INSTALLED = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/**
 * The browser of the system if there is one, else the one an npm package ships (CHROMIUM=npm insists on it).
 * Once for all test files: two of them unpacking the same program at a time would run half a file.
 */
export default async function provideBrowser(project: TestProject): Promise<void> {
  project.provide('browser', await findBrowser());
}

export async function findBrowser(): Promise<TestBrowser> {
  const named = process.env.CHROMIUM;
  const installed = named === 'npm' ? undefined : (named ?? INSTALLED.find((path) => existsSync(path)));
  return installed ? { executable: installed } : shipped();
}

/** A bare machine lacks NSS; the package brings it for one vendor's servers, and it serves any glibc system. */
async function shipped(): Promise<TestBrowser> {
  const door = createRequire(import.meta.url).resolve('@sparticuz/chromium');
  const packed = join(dirname(door), '../bin/al2023.tar.br');
  const libraries = join(await inflate(packed), 'lib');
  return { executable: await sparticuz.executablePath(), libraries };
}
