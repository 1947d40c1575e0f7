import { allPages, openContent } from '@huyin/content';
import { CONTENT_FOLDER, readFolder } from '@huyin/content/disk';
import { describe, expect, it } from 'vitest';
import { testSite } from './test-site.ts';

const CONTENT = openContent(readFolder(CONTENT_FOLDER));
const { app } = testSite();

const STARTS: readonly string[] = [
  '/',
  '/know',
  '/guides',
  '/qa',
  '/articles',
  '/channels',
  '/glossary',
  '/laws',
  '/papers',
  '/deadlines',
  '/about',
  ...[...CONTENT.topics.values()].flatMap(({ id }) => [
    `/topics/${id}`,
    `/stages/${id}`,
    `/guides?topic=${id}`,
    `/qa?topic=${id}`,
    `/articles?topic=${id}`,
  ]),
  ...allPages(CONTENT)
    .filter(({ kind }) => kind !== 'video')
    .map(
      ({ kind, slug }) =>
        `/${{ guide: 'guides', qa: 'qa', article: 'articles', video: 'videos' }[kind]}/${slug}`,
    ),
  ...[...CONTENT.glossary.keys()].map((id) => `/glossary/${id}`),
];

/** Not answered by `app.request`: the files of the build, which the test site does not have. */
const BUILT = /^\/(assets\/|favicon\.svg|without-script\.css|manifest\.webmanifest|icons\.svg)/;

/** Forms are sent here by POST. */
const POSTED: readonly string[] = ['/look', '/understand'];
/** Sections of other hands: tolerated while no route of theirs is registered, and no longer. */
const AWAITED = ['/search', '/en', '/feed.atom', '/videos'].filter(
  (section) => !app.routes.some(({ path }) => path.startsWith(section)),
);
const isAwaited = (path: string): boolean => AWAITED.some((section) => path.startsWith(section));

async function htmlOf(path: string): Promise<string> {
  const response = await app.request(path);
  expect(`${path} ${response.status}`).toBe(`${path} 200`);
  return response.text();
}

/** Every address of ours in the page, with its anchor. */
function linksOf(html: string): readonly string[] {
  const found = [...html.matchAll(/\s(?:href|action)="(\/[^"]*)"/g)].map(([, to]) => to ?? '');
  return found.map((to) => to.replaceAll('&amp;', '&')).filter((to) => !BUILT.test(to));
}

async function crawl(): Promise<{ pages: Map<string, string>; wanted: Map<string, string> }> {
  const pages = new Map<string, string>();
  const wanted = new Map<string, string>();
  for (const path of STARTS) {
    const html = await htmlOf(path);
    pages.set(path, html);
    for (const to of linksOf(html)) if (!wanted.has(to)) wanted.set(to, path);
  }
  return { pages, wanted };
}

const { pages, wanted } = await crawl();

describe('the knowledge pages', () => {
  it('lead only to pages that are there', async () => {
    const dead: string[] = [];
    const asked = new Map<string, number>();
    for (const [to, from] of wanted) {
      const path = to.split('#')[0] ?? to;
      const status = asked.get(path) ?? (await app.request(path)).status;
      asked.set(path, status);
      if (status >= 400 && !POSTED.includes(path) && !isAwaited(path))
        dead.push(`${status} ${to} (on ${from})`);
    }
    expect(asked.size).toBeGreaterThan(300);
    expect(dead).toEqual([]);
  }, 120_000);

  it('lead only to anchors that are there', () => {
    const missing = [...wanted].flatMap(([to, from]) => {
      const [path = '', anchor] = to.split('#');
      const html = pages.get(path);
      return anchor && html && !html.includes(` id="${anchor}"`) ? [`${to} (on ${from})`] : [];
    });
    expect(missing).toEqual([]);
  });

  it('give each thing an anchor of its own, and jump only to anchors of the page', () => {
    const faults = [...pages].flatMap(([path, html]) => {
      const ids = [...html.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id ?? '');
      const twice = ids.filter((id, i) => ids.indexOf(id) !== i).map((id) => `${path} has ${id} twice`);
      const jumps = [...html.matchAll(/\shref="#([^"]+)"/g)].map(([, id]) => id ?? '');
      return [...twice, ...jumps.filter((id) => !ids.includes(id)).map((id) => `${path} jumps to ${id}`)];
    });
    expect(faults).toEqual([]);
  });

  it('are described to search engines with valid data and a trail that ends at the page', () => {
    for (const [path, html] of pages) {
      if (!html.includes('application/ld+json')) continue;
      const data = [...html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/g)].map(
        ([, json]) => JSON.parse(json ?? ''),
      );
      const trail = data.find((one) => one['@type'] === 'BreadcrumbList');
      expect(`${path} ${trail?.itemListElement.at(-1).item}`).toBe(`${path} ${path}`);
    }
  });
});

describe('an address that names nothing', () => {
  it.each([
    '/topics/nothing',
    '/stages/nothing',
    '/guides/nothing',
    '/qa/nothing',
    '/articles/nothing',
    '/glossary/nothing',
    '/qa?topic=nothing',
    '/qa/constructor',
  ])('%s is not found', async (path) => {
    expect((await app.request(path)).status).toBe(404);
  });
});
