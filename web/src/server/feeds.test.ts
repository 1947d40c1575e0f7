import { describe, expect, it } from 'vitest';
import { xml2js } from 'xml-js';
import { publicPages } from './public-pages.ts';
import { testSite } from './test-site.ts';

const ORIGIN = 'https://huyin.example';
const { app, site } = testSite({ host: { origin: ORIGIN } });
const bare = testSite();

interface Node {
  readonly name?: string;
  readonly text?: string;
  readonly attributes?: Readonly<Record<string, string>>;
  readonly elements?: readonly Node[];
}

async function xml(path: string): Promise<Node> {
  const answer = await app.request(path);
  expect(answer.status).toBe(200);
  return xml2js(await answer.text()) as Node;
}

const inside = (node: Node | undefined, name: string): Node[] =>
  (node?.elements ?? []).flatMap((one) => (one.name === name ? [one] : inside(one, name)));
const textOf = (node: Node | undefined): string => node?.elements?.[0]?.text ?? '';

describe('the sitemap', () => {
  it('names every public page once, with whole addresses', async () => {
    const places = inside(await xml('/sitemap.xml'), 'loc').map(textOf);
    expect(new Set(places).size).toBe(places.length);
    expect(places.every((one) => one.startsWith(`${ORIGIN}/`))).toBe(true);
    for (const path of ['/', '/topics/pi-leak', '/qa/time-limits', '/laws/pipl/2021-11-01/69', '/papers/K02'])
      expect(places).toContain(ORIGIN + path);
    expect(places.some((one) => one.includes('/plan'))).toBe(false);
  });

  it('leads to pages that are there and call themselves so', { timeout: 120_000 }, async () => {
    // Every page of ours, and of the many articles of statutes each twentieth.
    const pages = publicPages(site.library, site.today());
    const asked = pages.filter(({ path }, i) => !/^\/laws\/.*\/.*\//.test(path) || i % 20 === 0);
    const wrong: string[] = [];
    for (const { path } of asked) {
      const answer = await app.request(path);
      const canonical = /<link rel="canonical" href="([^"]*)"/.exec(await answer.text())?.[1];
      if (answer.status !== 200 || (canonical && canonical !== ORIGIN + path))
        wrong.push(`${path} ${canonical}`);
    }
    expect(wrong).toEqual([]);
    expect(asked.length).toBeGreaterThan(300);
  });

  it('says why there is none when no origin is known, and robots are told of none', async () => {
    const answer = await bare.app.request('/sitemap.xml');
    expect([answer.status, await answer.text()]).toEqual([404, expect.stringContaining('HUYIN_ORIGIN')]);
    expect(await (await bare.app.request('/robots.txt')).text()).not.toContain('Sitemap');
    const robots = await (await app.request('/robots.txt')).text();
    expect(robots).toContain(`Sitemap: ${ORIGIN}/sitemap.xml`);
    for (const path of ['/plan', '/family', '/search']) expect(robots).toContain(`Disallow: ${path}`);
  });
});

describe('the feeds', () => {
  it.each([
    ['/feed.atom', 'entry', 'id'],
    ['/feed.rss', 'item', 'link'],
  ])('%s holds the newest pages, each once, with whole addresses that answer', async (path, entry, id) => {
    const entries = inside(await xml(path), entry);
    const places = entries.map((one) => textOf(inside(one, id)[0]));
    expect(places.length).toBe(30);
    expect(new Set(places).size).toBe(30);
    for (const one of places) expect((await app.request(one.replace(ORIGIN, ''))).status, one).toBe(200);
  });

  it('are the same each time and newest first', async () => {
    const [once, again] = [await xml('/feed.atom'), await xml('/feed.atom')];
    expect(again).toEqual(once);
    const days = inside(once, 'entry').map((one) => textOf(inside(one, 'updated')[0]));
    expect(days).toEqual(days.toSorted().toReversed());
  });
});

it('the English page says the numbers as content/channels has them', async () => {
  const html = await (await app.request('/en')).text();
  expect(html).toContain('<html lang="en"');
  for (const id of ['110', '96110', '12348'])
    expect(html).toContain(`href="tel:${site.library.channels.get(id)?.phones[0]?.number}"`);
});
