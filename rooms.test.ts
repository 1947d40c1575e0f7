import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

/** `law` imports nothing; anyone may import `law`; nobody but the doors imports anything else; nobody imports a door. */
const ROOMS: Record<string, readonly string[]> = {
  'packages/law': [],
  'packages/triage': ['@huyin/law'],
  'packages/papers': ['@huyin/law'],
  content: ['@huyin/law'],
  web: ['@huyin/law', '@huyin/triage', '@huyin/papers', '@huyin/content'],
  cli: ['@huyin/law', '@huyin/triage', '@huyin/papers', '@huyin/content'],
};
const IMPORT = /(?:from|import)\s*\(?\s*'([^']+)'/g;
/** Pure rooms are not given the machine: everything arrives as an argument. */
const PURE = ['packages/law', 'packages/triage', 'packages/papers'];
/** Content's second door reads the folder for doors and tests. */
const DISK = ['content/src/disk.ts'];

/** What one source file imports that its room may not, as sentences. */
function trespasses(room: string, path: string, source: string): string[] {
  return [...source.matchAll(IMPORT)].flatMap(([, target = '']) => {
    const climbs = target.startsWith('.') && resolveRoom(path, target) !== room;
    const foreign = target.startsWith('@huyin/') || target === 'huyin';
    const name = target.split('/').slice(0, 2).join('/');
    if (climbs) return [`${path} 越过门去拿 ${target}`];
    if (foreign && !ROOMS[room]?.includes(name)) return [`${path} 不该引用 ${target}`];
    if (PURE.includes(room) && target.startsWith('node:')) return [`${path} 是纯代码，不该碰 ${target}`];
    return [];
  });
}

function resolveRoom(path: string, target: string): string | undefined {
  const full = new URL(target, `file:///${path}`).pathname.slice(1);
  return Object.keys(ROOMS).find((room) => full.startsWith(`${room}/`));
}

function sources(room: string): string[] {
  return readdirSync(`${room}/src`, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name) && !/\.test\.tsx?$/.test(name))
    .map((name) => `${room}/src/${name}`.replaceAll('\\', '/'));
}

describe('the import sentence', () => {
  for (const room of Object.keys(ROOMS)) {
    it(`${room} keeps to it`, () => {
      const found = sources(room)
        .filter((path) => !DISK.includes(path))
        .flatMap((path) => trespasses(room, path, readFileSync(path, 'utf8')));
      expect(found).toEqual([]);
    });
  }

  it('bites on a bad sample', () => {
    const bad =
      "import { a } from '@huyin/triage';\nimport b from '../../triage/src/x.ts';\nimport 'node:fs';";
    expect(trespasses('packages/law', 'packages/law/src/x.ts', bad)).toHaveLength(3);
  });

  it('knows every room there is', () => {
    const folders = [...readdirSync('packages').map((name) => `packages/${name}`), 'content', 'web', 'cli'];
    expect(Object.keys(ROOMS).sort()).toEqual(folders.sort());
  });
});
