import { describe, expect, it } from 'vitest';
import { posted, testSite } from './test-site.ts';

const { app } = testSite();
const ask = async (text: string): Promise<string> =>
  (await app.request('/assistant', posted({ text }))).text();

describe('问一问 without a script', () => {
  it('answers with the short answer of a page, the quoted law and the way to the whole page', async () => {
    const html = await ask('刚把验证码告诉了骗子');
    expect(html).toContain('href="/qa/code-given-away"');
    expect(html).toContain('马上冻结那个验证码对应的账户');
    expect(html).toContain('<blockquote>');
    expect(html).toContain('起施行');
    expect(html).toContain('尚未经律师复核');
    expect(html).toContain('也可能是您要问的');
  });

  it('shows at most three quotations', async () => {
    const html = await ask('刚把验证码告诉了骗子');
    expect(html.match(/class="law-quote"/g)?.length).toBeLessThanOrEqual(3);
  });

  it('answers a citation with the article', async () => {
    const html = await ask('个保法69条');
    expect(html).toContain('href="/laws/pipl/2021-11-01/69"');
    expect(html).toContain('不能证明自己没有过错的');
  });

  it('refuses what it has no source for, with somebody else to ask', async () => {
    const html = await ask('离婚时房子怎么分');
    expect(html).toContain('没有现成的、有出处的回答');
    expect(html).toContain('tel:12348');
    expect(html).not.toContain('class="short-answer"');
  });

  it('gives danger the first line', async () => {
    const html = await ask('正在被敲诈，马上要转账怎么办');
    expect(html.indexOf('danger-line')).toBeGreaterThan(0);
    expect(html.indexOf('danger-line')).toBeLessThan(html.indexOf('reply-title'));
  });

  it('keeps what was typed in the box and says what is missing', async () => {
    expect(await ask('<b>租房押金')).toContain('&lt;b>租房押金</textarea>');
    expect(await ask('')).toContain('还没有写问题');
    expect((await app.request('/assistant', { method: 'POST' })).status).toBe(200);
  });

  it('offers the plan with categories only', async () => {
    expect(await ask('有人用我的照片敲诈我')).toMatch(/href="\/understood\?[a-z_=&;.-]+"/);
  });

  it('takes no more than a question', async () => {
    const response = await app.request('/assistant', posted({ text: '长'.repeat(20_000) }));
    expect(response.status).toBe(413);
    expect(response.headers.get('cache-control')).toBe('no-store');
  });

  it('is a public page as long as nothing is asked', async () => {
    const response = await app.request('/assistant');
    expect(response.headers.get('cache-control')).toBe('public, no-cache');
    expect(await response.text()).toContain('data-ask');
  });
});
