import type { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { setCookie } from 'hono/cookie';
import { type Look, printLook } from '../look.ts';
import { tooLarge } from './faults.tsx';
import { lookOf } from './look.ts';
import type { Site } from './site.ts';

const YEAR = 365 * 24 * 3600;

/** What concerns the visit, not the matter: the look, and leaving at once. */
export function visitRoutes(app: Hono, site: Site): void {
  const limit = bodyLimit({ maxSize: 16 * 1024, onError: (c) => tooLarge(c, site) });
  app.post('/look', limit, async (c) => {
    const form = await c.req.parseBody();
    setCookie(c, 'look', printLook(changed(lookOf(c), form)), { path: '/', sameSite: 'Lax', maxAge: YEAR });
    return c.redirect(ownPath(form.back), 303);
  });
  app.get('/leave', (c) => {
    c.header('clear-site-data', '"cache", "cookies", "storage"');
    c.header('cache-control', 'no-store');
    return c.redirect(site.leaveTo, 303);
  });
}

function changed(look: Look, form: Record<string, unknown>): Look {
  const elder = form.elder === 'on' ? true : form.elder === 'off' ? false : look.elder;
  const theme = form.theme === 'dark' || form.theme === 'light' ? form.theme : look.theme;
  return { elder, theme };
}

/** A page of ours and nothing else: `//elsewhere` and `/\elsewhere` are other sites to a browser. */
function ownPath(back: unknown): string {
  return typeof back === 'string' && /^\/(?![/\\])[\x20-\x7e]*$/.test(back) ? back : '/';
}
