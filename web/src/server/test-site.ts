import { openContent } from '@huyin/content';
import { CONTENT_FOLDER, readFolder } from '@huyin/content/disk';
import type { Hono } from 'hono';
import { createApp } from './app.tsx';
import type { Asset, ClientBuild } from './assets.ts';
import { makeSite, type Site } from './site.ts';

const LIBRARY = openContent(readFolder(CONTENT_FOLDER));

function asset(text: string, immutable: boolean): Asset {
  const identity = new TextEncoder().encode(text);
  return { type: 'text/javascript', etag: `"${text}"`, immutable, bytes: { identity, br: identity } };
}

const CLIENT: ClientBuild = {
  files: new Map([
    ['/assets/site-12345678.js', asset('site', true)],
    ['/service-worker.js', asset('worker', false)],
    ['/icons.svg', asset('icons', false)],
  ]),
  script: '/assets/site-12345678.js',
  style: '/assets/design-12345678.css',
  offline: ['/assets/site-12345678.js', '/icons.svg'],
  version: 'test',
};

export interface TestSite {
  readonly app: Hono;
  readonly site: Site;
  readonly log: string[];
}

/** The real routes over the real content, on a fixed day, with a log that can be read. */
export function testSite(parts: Partial<Site> = {}): TestSite {
  const log: string[] = [];
  const site = makeSite({
    library: LIBRARY,
    media: CONTENT_FOLDER,
    client: CLIENT,
    today: () => '2026-11-23',
    write: (line) => log.push(line),
    leaveTo: 'https://neutral.example/',
    development: false,
    host: {},
    ...parts,
  });
  return { app: createApp(site), site, log };
}

export function posted(fields: Record<string, string>): RequestInit {
  return { method: 'POST', body: new URLSearchParams(fields) };
}
