import type { MiddlewareHandler } from 'hono';
import { STRICT_TRANSPORT } from './ready-pages.ts';

/** Nothing inline, nothing from elsewhere: the page can neither leak words nor run what is not ours. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "media-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "worker-src 'self'",
  "form-action 'self'",
  "frame-ancestors 'none'",
  "base-uri 'none'",
].join('; ');

const HEADERS: readonly (readonly [string, string])[] = [
  ['content-security-policy', POLICY],
  ['x-content-type-options', 'nosniff'],
  ['x-frame-options', 'DENY'],
  // The address holds categories of what happened: no other site may learn them by a link.
  ['referrer-policy', 'no-referrer'],
  ['permissions-policy', 'camera=(), microphone=(), geolocation=(), interest-cohort=()'],
  ['cross-origin-opener-policy', 'same-origin'],
  ['cross-origin-resource-policy', 'same-origin'],
];

/** Set before the handler runs, so that Hono builds the answer once and Node can write it as it is. */
export function securityHeaders(): MiddlewareHandler {
  return async (c, next) => {
    for (const [name, value] of HEADERS) c.header(name, value);
    // Behind a proxy that ends TLS the browser must not fall back to plain http.
    if (c.req.header('x-forwarded-proto') === 'https') {
      c.header(...STRICT_TRANSPORT);
    }
    await next();
  };
}
