import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Files } from './laws.ts';

const TEXT = /\.(md|yaml|txt)$/;

/** The only place of this room that touches a disk: doors and tests hand its result to `openContent`. */
export function readFolder(root: string): Files {
  const files = new Map<string, string>();
  for (const entry of readdirSync(root, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    const name = relative(root, path).split(sep).join('/');
    if (!entry.isFile() || !TEXT.test(entry.name) || /^(node_modules|src)\//.test(name)) continue;
    files.set(name, readFileSync(path, 'utf8'));
  }
  return new Map([...files].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** The content folder that ships with the product. */
export const CONTENT_FOLDER: string = fileURLToPath(new URL('..', import.meta.url));

/** One file of a content folder as bytes: films and posters are no text and stay on the disk until asked for. */
export function readBytes(root: string, file: string): Uint8Array | undefined {
  const path = join(root, file);
  return existsSync(path) ? readFileSync(path) : undefined;
}
