import { describe, expect, it } from 'vitest';
import { testSite } from './test-site.ts';

const { app } = testSite({ host: { origin: 'https://huyin.example', report: 'mailto:wrong@huyin.example' } });

type Data = { '@type': string; [property: string]: unknown };

async function page(path: string): Promise<{ html: string; data: (type: string) => Data }> {
  const html = await (await app.request(path)).text();
  const all = [...html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/g)].map(
    ([, json]) => JSON.parse(json ?? '') as Data,
  );
  return {
    html,
    data: (type) => {
      const found = all.find((one) => one['@type'] === type);
      if (!found) throw new Error(`${path} holds no ${type}`);
      return found;
    },
  };
}

describe('what search engines are told', () => {
  it('a guide is its steps for everyone, in the order of the page', async () => {
    const { html, data } = await page('/guides/extortion');
    const steps = data('HowTo').step as { name: string; position: number }[];
    expect(steps.length).toBeGreaterThan(3);
    expect(steps.map(({ position }) => position)).toEqual(steps.map((_, i) => i + 1));
    const places = steps.map(({ name }) => html.indexOf(`</span> ${name}`));
    expect(places.every((place) => place > 0)).toBe(true);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });

  it('a guide whose topic no plan knows tells its own steps', async () => {
    const { html, data } = await page('/guides/rumour-online');
    expect(data('HowTo').step).toHaveLength(html.match(/own-step"/g)?.length ?? 0);
  });

  it('a question is its whole answer', async () => {
    const { html, data } = await page('/qa/no-fifteen-days');
    const [asked] = data('FAQPage').mainEntity as [{ name: string; acceptedAnswer: { text: string } }];
    expect(asked.name).toBe(/<title>(.*) · 护隐<\/title>/.exec(html)?.[1]);
    expect(asked.acceptedAnswer.text.length).toBeGreaterThan(200);
  });

  it('an article names the editors as its author and whole addresses', async () => {
    const { html, data } = await page('/articles/presumed-fault');
    expect(data('Article')).toMatchObject({
      url: 'https://huyin.example/articles/presumed-fault',
      author: { '@type': 'Organization', name: '护隐编辑部' },
    });
    expect(html).toContain('<link rel="canonical" href="https://huyin.example/articles/presumed-fault"/>');
  });
});

describe('a knowledge page', () => {
  it('is answered anew only when its words changed', async () => {
    const first = await app.request('/qa/leaked-what-to-do');
    const etag = first.headers.get('etag') ?? '';
    const again = await app.request('/qa/leaked-what-to-do', { headers: { 'if-none-match': etag } });
    expect([first.status, again.status]).toEqual([200, 304]);
    expect(await again.text()).toBe('');
  });

  it('says where a fault is reported', async () => {
    const { html } = await page('/channels');
    expect(html).toContain('href="mailto:wrong@huyin.example"');
  });

  it('prints each recommendation with its reason and never a neighbour by words alone', async () => {
    const { html } = await page('/qa/leaked-what-to-do');
    const list = html.slice(html.indexOf('id="recommended"'), html.indexOf('class="colophon"'));
    expect(list.match(/class="row-title"/g)?.length).toBe(list.match(/同样(是|依据)[^<]*<\/span>/g)?.length);
    expect(list).not.toContain('leak-crimes-not-ours');
  });

  it('lists one topic when asked, all of them otherwise', async () => {
    const [all, one] = [await page('/guides'), await page('/guides?topic=reputation')];
    expect(all.html).toContain('/guides/extortion"');
    expect(one.html).not.toContain('/guides/extortion"');
    expect(one.html).toContain('/guides/rumour-online"');
  });

  it('tells of each channel its source, its grade and the day it was checked', async () => {
    const { html } = await page('/channels');
    const channels = html.match(/class="channel"/g)?.length ?? 0;
    const count = (fact: string) => html.match(new RegExp(`<dt>${fact}</dt>`, 'g'))?.length;
    for (const fact of ['来源', '可靠程度']) expect([fact, count(fact)]).toEqual([fact, channels]);
    // And once for the whole page.
    expect(count('最近核对')).toBe(channels + 1);
  });

  it.each([
    '/guides',
    '/qa',
    '/articles',
    '/videos',
    '/channels',
    '/glossary',
    '/glossary/processor',
    '/laws',
    '/papers',
    '/deadlines',
    '/authorities',
    '/authorities/bank',
  ])('%s says what was changed on it, who reviewed it and where to report a fault', async (path) => {
    const { html } = await page(path);
    expect(html).toContain('改动记录');
    expect(html).toContain('发现错误');
    expect(html).toContain('尚未经律师复核');
  });
});
