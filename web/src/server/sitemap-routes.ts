import type { Hono } from 'hono';
import { publicPages } from './public-pages.ts';
import type { Site } from './site.ts';

/** What must not be asked for by a robot: pages that stand for one person's facts. */
const PRIVATE = ['/plan', '/ask', '/understood', '/family', '/search'];

/**
 * Search engines take a sitemap only with whole addresses, so it exists where the host has said which origin is
 * theirs (HUYIN_ORIGIN); without it the answer says so.
 */
export function sitemapRoutes(app: Hono, site: Site): void {
  const { origin } = site.host;
  app.get('/sitemap.xml', (c) => {
    if (!origin) return c.text('没有设置网站地址（HUYIN_ORIGIN），所以没有站点地图。\n', 404);
    const body = sitemap(origin, publicPages(site.library, site.today()));
    return c.body(body, 200, { 'content-type': 'application/xml; charset=utf-8' });
  });
  app.get('/robots.txt', (c) => {
    const rules = ['User-agent: *', ...PRIVATE.map((path) => `Disallow: ${path}`)];
    return c.text(`${[...rules, ...(origin ? [`Sitemap: ${origin}/sitemap.xml`] : [])].join('\n')}\n`);
  });
}

function sitemap(origin: string, pages: ReturnType<typeof publicPages>): string {
  const lines = pages.map(({ path, changed }) => {
    const day = changed ? `<lastmod>${changed}</lastmod>` : '';
    return `<url><loc>${escapeXml(origin + path)}</loc>${day}</url>`;
  });
  const head = '<?xml version="1.0" encoding="UTF-8"?>';
  const open = '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">';
  return [head, open, ...lines, '</urlset>', ''].join('\n');
}

const escapeXml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
