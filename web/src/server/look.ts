import type { Context } from 'hono';
import { getCookie } from 'hono/cookie';
import { type Look, readLook } from '../look.ts';

/** The look of the page: from the cookie, and from `?elder=1` so that a family can send a large-type link. */
export function lookOf(c: Context): Look {
  const look = readLook(getCookie(c, 'look') ?? '');
  return c.req.query('elder') === '1' ? { ...look, elder: true } : look;
}
