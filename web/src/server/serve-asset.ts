import type { Context } from 'hono';
import type { Asset } from './assets.ts';

/** The best form the browser takes; 304 when it has these bytes already. */
export function serveAsset(c: Context, asset: Asset): Response {
  c.header('etag', asset.etag);
  c.header('vary', 'accept-encoding');
  c.header('cache-control', asset.immutable ? 'public, max-age=31536000, immutable' : 'public, no-cache');
  if (c.req.header('if-none-match') === asset.etag) return c.body(null, 304);
  c.header('content-type', asset.type);
  const accepted = c.req.header('accept-encoding') ?? '';
  for (const form of ['br', 'gzip'] as const) {
    const bytes = asset.bytes[form];
    if (!bytes || !accepted.includes(form)) continue;
    c.header('content-encoding', form);
    return c.body(bytes as Uint8Array<ArrayBuffer>);
  }
  return c.body(asset.bytes.identity as Uint8Array<ArrayBuffer>);
}
