import { type SearchWords, SiteSearch } from '@huyin/content/search';
import { isFailure } from '@huyin/law';
import { describe, expect, it } from 'vitest';
import { COMMON_WORDS } from '../views/search/search-tips.tsx';
import { testSite } from './test-site.ts';

const { app, log } = testSite();
const search = (query: Record<string, string>): Promise<Response> =>
  Promise.resolve(app.request(`/search?${new URLSearchParams(query)}`));
const html = async (query: Record<string, string>): Promise<string> => (await search(query)).text();

describe('the search page', () => {
  it('finds the page behind an everyday word, with the words marked in it', async () => {
    const page = await html({ q: '人肉' });
    expect(page).toContain('href="/guides/doxxing"');
    expect(page).toMatch(/<mark>[^<]+<\/mark>/);
  });

  it('offers each kind with its number, and shows that many of it', async () => {
    const all = await html({ q: '开盒' });
    const [, count] = /href="\/search\?q=[^"]*&amp;kind=term"[^>]*>名词 (\d+)</.exec(all) ?? [];
    const terms = await html({ q: '开盒', kind: 'term' });
    expect(Number(count)).toBeGreaterThan(0);
    expect(terms.match(/class="search-hit"/g)).toHaveLength(Number(count));
    expect(terms).toContain(`找到 ${count} 条`);
    expect(terms.match(/class="search-hit-kind">名词</g)).toHaveLength(Number(count));
  });

  it('turns its pages without showing anything twice', async () => {
    const hits = async (page: string): Promise<string[]> => {
      const text = await html({ q: '个人信息泄露', page });
      return [...text.matchAll(/class="search-hit-title" href="([^"]*)"/g)].map(([, to]) => to ?? '');
    };
    const [first, second] = [await hits('1'), await hits('2')];
    expect(first).toHaveLength(20);
    expect(second.length).toBeGreaterThan(0);
    expect(first.filter((one) => second.includes(one))).toEqual([]);
  });

  it.each([
    ['个保法47', '/laws/pipl/2021-11-01/47'],
    ['民法典1034', '/laws/civil-code/2021-01-01/1034'],
    ['刑法253-1', '/laws/criminal-law/2024-03-01/253-1'],
    ['刑法第二百五十三条之一', '/laws/criminal-law/2024-03-01/253-1'],
    ['治安管理处罚法第56条', '/laws/public-security-law/2026-01-01/56'],
  ])('jumps from %s to the article', async (q, to) => {
    const response = await search({ q });
    expect([response.status, response.headers.get('location')]).toEqual([303, to]);
    expect((await app.request(to)).status).toBe(200);
  });

  it('does not jump from a question that only mentions an article', async () => {
    expect((await search({ q: '个保法47条能让平台删我的照片吗' })).status).toBe(200);
  });

  it.each(COMMON_WORDS)('offers no word that finds nothing: %s', async (q) => {
    const response = await search({ q });
    expect(response.status === 303 || (await response.text()).includes('class="search-hit"')).toBe(true);
  });
});

describe('a question that cannot be answered', () => {
  it.each([
    ['空', ''],
    ['只有空格', '   '],
    ['只有标点', '？！……'],
    ['控制字符', '\u0000\u0007\u200b\u202e'],
    ['太长', '信息泄露'.repeat(100)],
  ])('gets a sentence and ways on: %s', async (_name, q) => {
    const response = await search({ q });
    const page = await response.text();
    expect(response.status).toBe(200);
    expect(page).toMatch(/class="search-count"[^>]*>[^<]{8,}</);
    expect(page).toContain('href="/channels"');
  });

  it('that finds nothing is told other words, the plan and the topics', async () => {
    const page = await html({ q: 'qwertyuiop' });
    expect(page).toContain('没有找到');
    for (const to of ['href="/"', 'href="/topics/pi-leak"', 'href="/search?q=']) expect(page).toContain(to);
  });

  it('is printed as text, never as markup', async () => {
    const page = await html({ q: '<script>alert(1)</script>"开盒' });
    expect(page).not.toContain('<script>alert');
    expect(page).toContain('&lt;script>alert(1)&lt;/script>');
    expect(page).not.toMatch(/value="[^"]*"开盒/);
  });

  it('with a kind or a page nobody has falls back to all of it', async () => {
    expect(await html({ q: '开盒', kind: 'constructor', page: '-3' })).toContain('class="search-hit"');
    expect((await search({ q: '开盒', page: '49' })).status).toBe(200);
  });
});

describe('what was typed', () => {
  it('is not logged, not stored and not for search engines', async () => {
    log.length = 0;
    const response = await search({ q: '张三的身份证号' });
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(response.headers.get('x-robots-tag')).toBe('noindex');
    expect(response.headers.get('etag')).toBeNull();
    expect(log).toHaveLength(1);
    expect(log[0]).toMatch(/^GET \/search 200 [\d.]+ms$/);
    await search({ q: '个保法47' });
    expect(log.join()).not.toMatch(/张三|%|个保/);
  });
});

describe('the words for the device', () => {
  it('answer as the server does, and again only when they changed', async () => {
    const response = await app.request('/search/words.json', { headers: { 'accept-encoding': 'identity' } });
    const device = new SiteSearch((await response.json()) as SearchWords).search('爆通讯录');
    if (isFailure(device)) throw new Error(device.sentence);
    const page = await html({ q: '爆通讯录' });
    const shown = [...page.matchAll(/class="search-hit-title" href="([^"]*)"/g)].map(([, to]) => to);
    expect(device.hits.map(({ address }) => address)).toEqual(shown);
    const etag = response.headers.get('etag') ?? '';
    const again = await app.request('/search/words.json', { headers: { 'if-none-match': etag } });
    expect(again.status).toBe(304);
  });

  it('weigh at most 200 kB packed', async () => {
    const packed = await app.request('/search/words.json', { headers: { 'accept-encoding': 'br' } });
    const { byteLength } = await packed.arrayBuffer();
    expect(byteLength).toBeGreaterThan(50_000);
    expect(byteLength).toBeLessThan(200_000);
  });

  it('lead only to pages and anchors that are there', { timeout: 60_000 }, async () => {
    const words = (await (await app.request('/search/words.json')).json()) as SearchWords;
    const served = (path: string): boolean =>
      !path.startsWith('/videos/') || app.routes.some((route) => route.path === '/videos/:slug');
    const asked = words.rows
      .filter(([, kind], i) => kind !== 'law' || i % 20 === 0)
      .map(([address]) => address)
      .filter(served);
    const dead: string[] = [];
    const pages = new Map<string, string>();
    for (const address of asked) {
      const [path = '', anchor] = address.split('#');
      if (!pages.has(path)) {
        const response = await app.request(path);
        pages.set(path, response.status === 200 ? await response.text() : '');
      }
      const page = pages.get(path);
      if (!page || (anchor && !page.includes(` id="${anchor}"`))) dead.push(address);
    }
    expect(asked.length).toBeGreaterThan(300);
    expect(dead).toEqual([]);
  });
});
