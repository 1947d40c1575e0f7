import { describe, expect, it } from 'vitest';
import { testSite } from './test-site.ts';

const { app, site } = testSite();
const page = async (path: string): Promise<string> => (await app.request(path)).text();

describe('找哪个部门', () => {
  it('lists every kind of holder, each with its own page', async () => {
    const list = await page('/authorities');
    for (const { id, label } of site.library.routing.sectors) {
      expect(list).toContain(`href="/authorities/${id}"`);
      expect((await app.request(`/authorities/${id}`)).status, label).toBe(200);
    }
    expect((await app.request('/authorities/no-such-kind')).status).toBe(404);
  });

  it('says at each door why, what to bring, what to answer when refused, and the words of the law', async () => {
    const html = await page('/authorities/bank');
    for (const { authority } of site.library.routing.sectors.find(({ id }) => id === 'bank')?.doors ?? []) {
      const told = site.library.routing.authorities.find(({ id }) => id === authority);
      expect(html).toContain(told?.name);
      expect(html).toContain(told?.why);
      expect(html).toContain(told?.notOurs.say);
      expect(html).toContain(told?.basis[0]?.quote);
      for (const id of told?.papers ?? []) expect(html).toContain(`href="/papers/${id}"`);
    }
  });

  it('names each door once and leads from the last to one that is on the page or has a number', async () => {
    for (const { id } of site.library.routing.sectors) {
      const html = await page(`/authorities/${id}`);
      const ids = [...html.matchAll(/<section class="door" id="([a-z-]+)"/g)].map(([, one]) => one);
      expect(new Set(ids).size).toBe(ids.length);
      for (const [, to] of html.matchAll(/href="#([a-z-]+)"/g)) expect([...ids, 'main']).toContain(to);
    }
  });
});
