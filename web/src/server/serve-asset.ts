import type { Context } from 'hono';
import type { Asset } from './assets.ts';
import { packingTaken } from './packing.ts';

/** The best form the browser takes; 304 when it has these bytes already. */
export function serveAsset(c: Context, asset: Asset): Response {
  c.header('etag', asset.etag);
  c.header('vary', 'accept-encoding');
  c.header('cache-control', asset.immutable ? 'public, max-age=31536000, immutable' : 'public, no-cache');
  if (c.req.header('if-none-match') === asset.etag) return c.body(null, 304);
  c.header('content-type', asset.type);
  const form = packingTaken(c.req.header('accept-encoding'));
  const bytes = form && asset.bytes[form];
  if (bytes) c.header('content-encoding', form);
  return c.body((bytes || asset.bytes.identity) as Uint8Array<ArrayBuffer>);
}
