import { describe, expect, it } from 'vitest';
import { posted, testSite } from './test-site.ts';

const { app } = testSite();

describe('the look', () => {
  it('is switched by a plain form and comes back to the page', async () => {
    const back = '/plan?happened=extorted';
    const response = await app.request('/look', posted({ elder: 'on', back }));
    expect(response.headers.get('location')).toBe(back);
    const cookie = response.headers.get('set-cookie')?.split(';')[0] ?? '';
    expect(cookie).toBe('look=elder');
    const html = await (await app.request(back, { headers: { cookie } })).text();
    expect(html).toContain('data-elder="yes"');
  });

  it('keeps the other half when one is switched', async () => {
    const init = { ...posted({ theme: 'dark', back: '/' }), headers: { cookie: 'look=elder' } };
    expect((await app.request('/look', init)).headers.get('set-cookie')).toContain('look=elder.dark');
  });

  it('does not mix up the pages of two visitors', async () => {
    const plain = await (await app.request('/plan?happened=posted')).text();
    const dark = await app.request('/plan?happened=posted', { headers: { cookie: 'look=dark' } });
    expect(plain).toContain('data-theme="auto"');
    expect(await dark.text()).toContain('data-theme="dark"');
  });

  it('opens large by a link, for families to send', async () => {
    expect(await (await app.request('/?elder=1')).text()).toContain('data-elder="yes"');
  });

  it.each(['//elsewhere.example', '/\\elsewhere.example', 'https://elsewhere.example', '/a\r\nb'])(
    'never leads to another site: %j',
    async (back) => {
      expect((await app.request('/look', posted({ theme: 'dark', back }))).headers.get('location')).toBe('/');
    },
  );
});

describe('leaving', () => {
  it('clears what the site kept and goes to a neutral page', async () => {
    const response = await app.request('/leave');
    expect(response.headers.get('location')).toBe('https://neutral.example/');
    expect(response.headers.get('clear-site-data')).toContain('storage');
    expect(response.headers.get('cache-control')).toBe('no-store');
  });
});

describe('files', () => {
  it('with a hash in the name never change; others are asked for again', async () => {
    const script = await app.request('/assets/site-12345678.js');
    expect(script.headers.get('cache-control')).toContain('immutable');
    const icons = await app.request('/icons.svg');
    expect(icons.headers.get('cache-control')).toBe('public, no-cache');
    const again = await app.request('/icons.svg', {
      headers: { 'if-none-match': icons.headers.get('etag') ?? '' },
    });
    expect(again.status).toBe(304);
  });

  it('are sent packed to those who take it', async () => {
    const response = await app.request('/icons.svg', { headers: { 'accept-encoding': 'gzip, br' } });
    expect(response.headers.get('content-encoding')).toBe('br');
  });

  it('outside the build do not exist', async () => {
    for (const path of ['/assets/../main.js', '/assets/..%2fserver%2fmain.js', '/package.json']) {
      expect((await app.request(path)).status).toBe(404);
    }
  });

  it('tell the service worker what to keep', async () => {
    const text = await (await app.request('/service-worker.js')).text();
    expect(text).toMatch(/^self\.kept=\{"version":"test","files":\[/);
    expect(text).toContain('worker');
  });
});

describe('the law pages', () => {
  it('show a version with its articles and the other versions', async () => {
    const html = await (await app.request('/laws/public-security-law/2026-01-01')).text();
    expect(html).toContain('id="article-56"');
    expect(html).toContain('href="/laws/public-security-law/2013-01-01');
  });

  it('lead from the old addresses to the new ones, and say when there is none', async () => {
    expect((await app.request('/law/public-security-law')).headers.get('location')).toBe(
      '/laws/public-security-law',
    );
    expect((await app.request('/laws/no-such-law')).status).toBe(404);
    expect((await app.request('/laws/civil-code/1999-01-01')).status).toBe(404);
  });
});
