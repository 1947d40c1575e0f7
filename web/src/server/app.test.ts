import { HAPPENED } from '@huyin/triage';
import { describe, expect, it } from 'vitest';
import { posted, testSite } from './test-site.ts';

const { app } = testSite();
const page = async (path: string): Promise<string> => (await app.request(path)).text();

describe('every answer', () => {
  const requests: readonly [string, string, RequestInit | undefined, number][] = [
    ['a page', '/', undefined, 200],
    ['a plan', '/plan?happened=extorted', undefined, 200],
    ['a bad address', '/plan?happened=nonsense', undefined, 400],
    ['a missing page', '/nothing', undefined, 404],
    ['a redirect', '/leave', undefined, 303],
    ['a file', '/assets/site-12345678.js', undefined, 200],
    ['a text too long', '/understand', posted({ text: '长'.repeat(30_000) }), 413],
    ['an understood text', '/understand', posted({ text: '一直被催收' }), 200],
  ];
  it.each(requests)('%s carries the security headers', async (_name, path, init, status) => {
    const response = await app.request(path, init);
    expect(response.status).toBe(status);
    const policy = response.headers.get('content-security-policy') ?? '';
    expect(policy).toContain("script-src 'self'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toContain('unsafe');
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
    expect(response.headers.get('referrer-policy')).toBe('no-referrer');
  });

  it('holds nothing the policy would forbid', async () => {
    for (const path of ['/', '/plan?happened=extorted', '/ask?happened=extorted', '/about']) {
      const html = await page(path);
      expect(html).not.toMatch(/<script(?![^>]*src=)/);
      expect(html).not.toMatch(/<style|\sstyle=|\son\w+=/);
      expect(html).not.toMatch(/(src|rel="stylesheet" href)="(https?:)?\/\//);
    }
  });
});

describe('the plan page', () => {
  it.each(Object.keys(HAPPENED))('has a plan or an answer for %s', async (happened) => {
    const response = await app.request(`/plan?happened=${happened}`);
    expect(response.status).toBe(200);
    const html = await response.text();
    expect(html).toContain('您的行动方案');
    expect(html).toMatch(/class="step"/);
    expect(html).not.toMatch(/undefined|\[object|\0/);
  });

  it('shows each cited article once in full, with the words relied on marked', async () => {
    const html = await page('/plan?happened=extorted');
    expect(html).toMatch(/<details class="authority"><summary>《刑法》/);
    expect(html).toMatch(/<mark>[^<]+<\/mark>/);
    expect(html).toContain('起施行');
  });

  it('makes every number a tel: link without blanks', async () => {
    const html = await page('/plan?happened=extorted.loan-in-name');
    const numbers = [...html.matchAll(/href="tel:([^"]*)"/g)].map(([, number]) => number);
    expect(numbers).toContain('110');
    for (const number of numbers) expect(number).toMatch(/^[\d+]+$/);
  });

  it('shows the voice before the police to someone who thinks of dying', async () => {
    const html = await page('/plan?happened=extorted&mood=self-harm');
    expect(html.indexOf('tel:12356')).toBeGreaterThan(0);
    expect(html.indexOf('tel:12356')).toBeLessThan(html.indexOf('tel:110'));
  });

  it('says what an older date did to the law', async () => {
    expect(await page('/plan?happened=harassing-calls&event=2025-10-01')).toContain('2026-01-01 以前');
  });

  it('is the same page for the same facts however they are written', async () => {
    const dotted = await page('/plan?happened=extorted.posted&from=singlemessage');
    expect(await page('/plan?happened=posted&happened=extorted')).toBe(dotted);
  });

  it('does not plan what is not ours, and refuses to help against others', async () => {
    expect(await page('/plan?outTopic=labour')).toContain('要找别的部门');
    const refused = await page('/plan?intent=spy');
    expect(refused).toContain('不能帮忙');
    expect(refused).not.toContain('class="step"');
  });
});

describe('the questions', () => {
  it('are at most seven, each answered with one tap, and end in the plan', async () => {
    let path = '/ask?happened=extorted.posted&leaked=phone';
    let asked = 0;
    for (; asked < 10; asked++) {
      const response = await app.request(path);
      if (response.status === 303) break;
      const html = await response.text();
      expect(html).toContain(`第 ${asked + 1} 问，最多 7 问`);
      path = answered(html);
    }
    expect(asked).toBeGreaterThan(2);
    expect(asked).toBeLessThanOrEqual(7);
    expect((await app.request(path)).headers.get('location')).toMatch(/^\/plan\?/);
  });

  it('always take 不清楚 for an answer', async () => {
    expect(await page('/ask?happened=extorted')).toContain('value="unknown"');
  });

  it('lead back with every other answer kept', async () => {
    const html = await page('/ask?happened=extorted&danger=none&money=lost&q=danger.money');
    expect(html).toContain('href="/ask?happened=extorted&amp;danger=none&amp;q=danger"');
  });
});

/** The address the first button of a question page asks for. */
function answered(html: string): string {
  const query = new URLSearchParams();
  const form = html.slice(html.indexOf('action="/ask"'));
  for (const [, name = '', value = ''] of form.matchAll(/type="hidden" name="(\w+)" value="([^"]*)"/g)) {
    query.set(name, value);
  }
  const button = /name="(\w+)" value="([^"]*)">/.exec(form.slice(form.indexOf('class="answers"')));
  query.set(button?.[1] ?? '', button?.[2] ?? '');
  return `/ask?${query}`;
}
