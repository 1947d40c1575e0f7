import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { extname, join, relative, sep } from 'node:path';

const TYPES: Record<string, string> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ttf': 'font/ttf',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
};

export interface Asset {
  readonly type: string;
  readonly etag: string;
  /** Its name holds a hash of its bytes: it never changes. */
  readonly immutable: boolean;
  readonly bytes: { readonly identity: Uint8Array; readonly gzip?: Uint8Array; readonly br?: Uint8Array };
}

export interface ClientBuild {
  readonly files: ReadonlyMap<string, Asset>;
  readonly script: string;
  readonly style: string;
  /** What the service worker keeps for the first screen and the understanding to work offline. */
  readonly offline: readonly string[];
  readonly version: string;
}

type Manifest = Record<string, { file: string; imports?: string[]; dynamicImports?: string[] }>;

/** The worker itself, and what only those who write a paper need: they keep it on use. */
const NOT_KEPT = /^\/service-worker\.js$|^\/assets\/(paper|make)-/;

/** Everything Vite built, read once: no path of a request ever reaches the disk. */
export function readClientBuild(folder: string): ClientBuild {
  const manifest: Manifest = JSON.parse(readFileSync(join(folder, '.vite/manifest.json'), 'utf8'));
  const files = new Map<string, Asset>();
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    const type = TYPES[extname(entry.name)];
    if (entry.isFile() && type) files.set(addressOf(folder, path), readAsset(path, type));
  }
  const script = `/${manifest['src/client/site.ts']?.file}`;
  const style = `/${manifest['src/design/index.css']?.file}`;
  const offline = [...files.keys()].filter((path) => !NOT_KEPT.test(path));
  const hash = createHash('sha256');
  for (const [path, { etag }] of files) hash.update(path).update(etag);
  return { files, script, style, offline, version: hash.digest('hex').slice(0, 12) };
}

function addressOf(folder: string, path: string): string {
  return `/${relative(folder, path).split(sep).join('/')}`;
}

function readAsset(path: string, type: string): Asset {
  const identity = readFileSync(path);
  const packed = (ending: string): Uint8Array | undefined =>
    existsSync(`${path}.${ending}`) ? readFileSync(`${path}.${ending}`) : undefined;
  return {
    type,
    etag: `"${createHash('sha256').update(identity).digest('hex').slice(0, 20)}"`,
    immutable: /-[\w-]{8}\.\w+$/.test(path) && path.includes(`${sep}assets${sep}`),
    bytes: type === TYPES['.ttf'] ? bytesOnDisk(path) : bytesInMemory(identity, packed('gz'), packed('br')),
  };
}

function bytesInMemory(identity: Uint8Array, gzip?: Uint8Array, br?: Uint8Array): Asset['bytes'] {
  return { identity, ...(gzip ? { gzip } : {}), ...(br ? { br } : {}) };
}

/** Fonts weigh more than the whole server and are rarely asked for, so they stay on the disk. */
function bytesOnDisk(path: string): Asset['bytes'] {
  return {
    get identity() {
      return readFileSync(path);
    },
    get gzip() {
      return readFileSync(`${path}.gz`);
    },
    get br() {
      return readFileSync(`${path}.br`);
    },
  };
}
