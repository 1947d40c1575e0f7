import type { Context } from 'hono';
import { routePath } from 'hono/route';
import type { ComponentChildren } from 'preact';
import { renderToStaticMarkup } from 'preact-render-to-string';
import { Document, type DocumentProps } from '../views/document.tsx';
import { lookOf } from './look.ts';
import { type Packing, packingTaken } from './packing.ts';
import { StoredPage } from './page-store.ts';
import type { Site } from './site.ts';

type PageWords = Pick<DocumentProps, 'title' | 'page' | 'description' | 'head' | 'lang'>;
type Status = 200 | 400 | 404 | 413 | 500;

export interface Answer extends PageWords {
  readonly status?: Status;
  /** Said when the page holds words somebody typed: nothing between us and the reader may keep it. */
  readonly secret?: boolean;
  /** Where the look switches come back to, when it is not the address asked for. */
  readonly here?: string;
  readonly main: () => ComponentChildren;
}

/** A page that depends on its address alone: kept, so that the next visitor with the same facts waits less. */
export function storedAnswer(c: Context, site: Site, key: string, answer: Answer): Response {
  const look = lookOf(c);
  const whole = `${site.today()} ${look.elder} ${look.theme} ${key}`;
  return send(
    c,
    site,
    site.pages.get(whole, () => print(c, site, answer)),
    answer,
  );
}

/** A page made for this request only. */
export function answer(c: Context, site: Site, made: Answer): Response {
  return send(c, site, new StoredPage(print(c, site, made)), made);
}

function print(c: Context, site: Site, { main, here, ...words }: Answer): string {
  const frame = {
    look: lookOf(c),
    here: here ?? addressOf(c),
    script: site.client.script,
    style: site.client.style,
    host: site.host,
    ...(site.development ? { reload: '/development/reload.js' } : {}),
  };
  return `<!doctype html>${renderToStaticMarkup(
    <Document {...words} {...frame}>
      {main()}
    </Document>,
  )}`;
}

function addressOf(c: Context): string {
  const { pathname, search } = new URL(c.req.url);
  return c.req.method === 'GET' ? pathname + search : '/';
}

function send(c: Context, site: Site, page: StoredPage, { status = 200, secret, head }: Answer): Response {
  // A knowledge page is the same for everyone with the same look; all others stay with their reader.
  c.header('cache-control', secret ? 'no-store' : head ? 'public, no-cache' : 'private, no-cache');
  c.header('vary', 'accept-encoding, cookie');
  if (head && status === 200) {
    c.header('etag', page.etag);
    if (c.req.header('if-none-match') === page.etag) return c.body(null, 304);
  }
  c.header('content-type', 'text/html; charset=utf-8');
  const known = Boolean(head) && status === 200;
  const form = page.worthPacking ? packingFor(c, known) : undefined;
  if (!form) return c.body(page.plain(), status);
  c.header('content-encoding', form);
  const packed = c.body(page.packed(form), status);
  if (known) keepReady(c, site, form, page.packed(form), packed);
  return packed;
}

/** A page made for one reader is packed the faster way: Brotli takes twice as long, once for everyone else. */
function packingFor(c: Context, known: boolean): Packing | undefined {
  const accepted = c.req.header('accept-encoding');
  return known ? packingTaken(accepted) : accepted?.includes('gzip') ? 'gzip' : undefined;
}

/** The next plain request for this address need not come so far. */
function keepReady(c: Context, site: Site, form: Packing, body: Uint8Array, { headers }: Response): void {
  const { pathname, search } = new URL(c.req.url);
  if (site.development || search || c.req.method !== 'GET' || c.req.header('cookie')) return;
  site.ready.keep(pathname, form, { pattern: routePath(c, -1), headers, body });
}
