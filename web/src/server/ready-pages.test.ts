import { createServer, get, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { getRequestListener } from '@hono/node-server';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { frontDesk } from './front-desk.ts';
import { testSite } from './test-site.ts';

const PAGE = '/laws/pipl/2021-11-01/69';
let day = '2026-11-23';
const { app, site, log } = testSite({ today: () => day });
const desk = vi.spyOn(site.ready, 'answer');
const server = createServer(frontDesk(site.ready, getRequestListener(app.fetch)));
let port = 0;

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  port = (server.address() as AddressInfo).port;
});
afterAll(() => server.close());

interface Got {
  readonly message: IncomingMessage;
  readonly body: Buffer;
  readonly ready: boolean;
}

function ask(path: string, headers: Record<string, string> = {}): Promise<Got> {
  return new Promise((resolve, reject) => {
    get({ port, path, headers: { 'accept-encoding': 'gzip', ...headers } }, async (message) => {
      const body = await buffer(message);
      resolve({ message, body, ready: desk.mock.results.at(-1)?.value === true });
    }).on('error', reject);
  });
}

const said = ({ message: { headers } }: Got) => {
  const { date: _, connection: __, 'keep-alive': ___, 'transfer-encoding': ____, ...rest } = headers;
  return rest;
};

describe('the front desk', () => {
  it('hands out the second time what the router made the first time, header by header', async () => {
    const first = await ask(PAGE);
    const second = await ask(PAGE);
    expect([first.ready, second.ready]).toEqual([false, true]);
    expect(second.body.equals(first.body)).toBe(true);
    expect(said(second)).toEqual({ ...said(first), 'content-length': `${first.body.length}` });
    expect(gunzipSync(second.body).toString()).toContain('不能证明自己没有过错');
    expect(log.slice(-2).map((line) => line.split(' ').slice(0, 3).join(' '))).toEqual(
      Array(2).fill('GET /laws/:law/:version/:article 200'),
    );
  });

  it.each([
    ['a chosen look', { cookie: 'look=elder.dark' }],
    ['a copy the browser holds', { 'if-none-match': 'W/"old"' }],
    ['a browser that takes nothing packed', { 'accept-encoding': 'identity' }],
    ['a form nobody asked for yet', { 'accept-encoding': 'br' }],
  ])('leaves to the router: %s', async (_, headers) => {
    await ask(PAGE);
    expect((await ask(PAGE, headers as Record<string, string>)).ready).toBe(false);
  });

  it('hands out the smaller form to a browser that takes it, with the same words', async () => {
    const accepts = { 'accept-encoding': 'gzip, deflate, br' };
    const [first, second, other] = [await ask(PAGE, accepts), await ask(PAGE, accepts), await ask(PAGE)];
    expect(second.ready).toBe(true);
    expect(said(second)).toEqual({ ...said(first), 'content-length': `${first.body.length}` });
    expect(second.message.headers['content-encoding']).toBe('br');
    expect(brotliDecompressSync(second.body)).toEqual(gunzipSync(other.body));
    expect(second.body.length).toBeLessThan(other.body.length);
  });

  it('keeps nothing that has a query or belongs to one reader', async () => {
    for (const path of ['/laws?x=1', '/', '/plan?happened=extorted', '/no-such-page']) {
      await ask(path);
      expect((await ask(path)).ready, path).toBe(false);
    }
  });

  it('tells the browser to stay on https behind a proxy that ends it', async () => {
    await ask(PAGE);
    const { message, ready } = await ask(PAGE, { 'x-forwarded-proto': 'https' });
    expect(ready).toBe(true);
    expect(message.headers['strict-transport-security']).toBe('max-age=31536000');
    expect((await ask(PAGE)).message.headers['strict-transport-security']).toBeUndefined();
  });

  it('forgets everything at midnight', async () => {
    await ask(PAGE);
    expect((await ask(PAGE)).ready).toBe(true);
    const clock = vi.spyOn(Date, 'now').mockReturnValue(Date.now() + 60_000);
    day = '2026-11-24';
    expect((await ask(PAGE)).ready).toBe(false);
    clock.mockRestore();
  });
});
