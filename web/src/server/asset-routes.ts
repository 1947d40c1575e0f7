import type { Hono } from 'hono';
import { serveAsset } from './serve-asset.ts';
import type { Site } from './site.ts';

export function assetRoutes(app: Hono, site: Site): void {
  const { client } = site;
  app.get('/healthz', (c) => c.text('ok'));
  // The worker learns what to keep from the build; new bytes here make browsers install it anew.
  app.get('/service-worker.js', (c) => {
    const source = client.files.get('/service-worker.js');
    if (!source) return c.notFound();
    const kept = JSON.stringify({ version: client.version, files: client.offline });
    c.header('content-type', 'text/javascript; charset=utf-8');
    c.header('cache-control', 'no-cache');
    return c.body(`self.kept=${kept};\n${new TextDecoder().decode(source.bytes.identity)}`);
  });
  app.get('/assets/:file', (c) => {
    const asset = client.files.get(c.req.path);
    return asset ? serveAsset(c, asset) : c.notFound();
  });
  for (const [path, asset] of client.files) {
    if (!path.startsWith('/assets/') && path !== '/service-worker.js')
      app.get(path, (c) => serveAsset(c, asset));
  }
  app.get('/favicon.ico', (c) => c.redirect('/favicon.svg', 302));
}
