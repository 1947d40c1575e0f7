import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { LogLevel } from 'vite';

const WEB = join(import.meta.dirname, '..');
const CONFIG = join(WEB, 'vite.config.ts');
const BUILT = [join(WEB, 'dist/client/.vite/manifest.json'), join(WEB, 'dist/server/main.js')];
/** What ends up in a bundle; the words of content are read when the server starts. */
export const SOURCES = [
  'src',
  'public',
  'build',
  'vite.config.ts',
  '../packages/law/src',
  '../packages/triage/src',
  '../packages/triage/data/lexicon',
  '../packages/triage/model',
  '../packages/papers/src',
  '../content/src',
].map((path) => join(WEB, path));

function newest(path: string): number {
  const stat = statSync(path);
  if (!stat.isDirectory()) return stat.mtimeMs;
  const inside = readdirSync(path, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  return Math.max(0, ...inside.map((entry) => statSync(join(entry.parentPath, entry.name)).mtimeMs));
}

/** True when a build is missing or a source is younger than it. */
export function isStale(): boolean {
  if (!BUILT.every((path) => existsSync(path))) return true;
  const oldest = Math.min(...BUILT.map((path) => statSync(path).mtimeMs));
  return SOURCES.some((path) => newest(path) > oldest);
}

/** The client for the browser, then the server: Node strips types, but not TSX. */
export async function buildSite(logLevel: LogLevel = 'warn'): Promise<void> {
  // Only when it is needed: a server that merely starts should not carry a bundler in its memory.
  const { build } = await import('vite');
  await build({ configFile: CONFIG, logLevel });
  await build({
    configFile: CONFIG,
    logLevel,
    build: { ssr: 'src/server/main.ts', outDir: 'dist/server' },
  });
}
