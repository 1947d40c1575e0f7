import { describe, expect, it } from 'vitest';
import { posted, testSite } from './test-site.ts';

/** A text with everything that must not get out, and a word that can be found again. */
const SECRET = '我叫欧阳测试，电话13800001234，身份证11010519491231002X，一直被网贷催收爆通讯录';
const PIECES = ['欧阳测试', '13800001234', '11010519491231002X', encodeURIComponent('欧阳测试')];

describe('what somebody typed', () => {
  it('is in no log line, whatever way it came', async () => {
    const { app, log } = testSite();
    await app.request('/understand', posted({ text: SECRET }));
    await app.request('/assistant', posted({ text: SECRET }));
    await app.request(`/plan?happened=${encodeURIComponent(SECRET)}`);
    await app.request(`/${encodeURIComponent(SECRET)}`);
    await app.request(`/understand?text=${encodeURIComponent(SECRET)}`);
    await app.request('/', { headers: { 'user-agent': 'Agent/13800001234' } });
    expect(log).toHaveLength(6);
    expect(log[0]).toMatch(/^POST \/understand 200 [\d.]+ms$/);
    for (const piece of PIECES) expect(log.join('\n')).not.toContain(piece);
  });

  it.each([
    ['/understand', '您提到'],
    ['/assistant', '方案'],
  ])(
    'sent to %s is kept by nothing on the way, and not put into an address of the answer',
    async (path, said) => {
      const { app } = testSite();
      const response = await app.request(path, posted({ text: SECRET }));
      expect(response.headers.get('cache-control')).toBe('no-store');
      const html = await response.text();
      const addresses = [...html.matchAll(/(?:href|action|value)="([^"]*)"/g)].map(([, at]) => at).join('\n');
      for (const piece of PIECES) expect(addresses).not.toContain(piece);
      expect(html).toContain(said);
    },
  );

  it('is not in the log when the server breaks over it', async () => {
    const laws = new Proxy(new Map(), {
      get() {
        throw new Error(`cannot read ${SECRET}`);
      },
    });
    const { app, log } = testSite({ library: { laws } as never });
    const response = await app.request('/plan?happened=extorted');
    expect(response.status).toBe(500);
    expect(await response.text()).toContain('不是您的问题');
    expect(log[0]).toMatch(/^ERROR Error at /);
    for (const piece of PIECES) expect(log.join('\n')).not.toContain(piece);
  });

  it('is shown as words, never as markup', async () => {
    const { app } = testSite();
    const html = await (
      await app.request('/understand', posted({ text: '被催收<script>alert(1)</script>' }))
    ).text();
    expect(html).not.toContain('<script>alert');
  });
});

describe('a malformed address', () => {
  const BAD = [
    '/plan?happened=__proto__',
    '/plan?happened=constructor&leaked=phone',
    '/plan?danger=now.none',
    '/plan?event=2026-02-30',
    '/plan?event=2999-01-01',
    `/plan?happened=${'extorted.'.repeat(2000)}`,
    '/ask?who=%00',
    '/understood?leaked=<script>',
    '/family?happened=nonsense',
  ];
  it.each(BAD)('%s gets a friendly page', async (path) => {
    const { app } = testSite();
    const response = await app.request(path);
    expect(response.status).toBe(400);
    const html = await response.text();
    expect(html).toContain('tel:110');
    expect(html).toContain('回到首页');
    expect(html).not.toContain('<script>');
  });

  it('keeps what can be kept', async () => {
    const { app } = testSite();
    const html = await (await app.request('/plan?happened=extorted.nonsense&leaked=phone&money=gold')).text();
    expect(html).toContain('href="/plan?leaked=phone&amp;happened=extorted"');
  });

  it('does not mind fields it does not know', async () => {
    const { app } = testSite();
    expect((await app.request('/plan?happened=extorted&from=singlemessage&isappinstalled=0')).status).toBe(
      200,
    );
  });
});
