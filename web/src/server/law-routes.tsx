import type { Hono } from 'hono';
import { lawPath } from '../address.ts';
import { StatutePage } from '../views/statute.tsx';
import { notFound } from './faults.tsx';
import { storedAnswer } from './respond.tsx';
import type { Site } from './site.ts';

export function lawRoutes(app: Hono, site: Site): void {
  app.get('/law/:law/:version', (c) => {
    const law = site.library.laws.get(c.req.param('law'));
    const version = law?.versions.find(({ from }) => from === c.req.param('version'));
    if (!law || !version) return notFound(c, site);
    const here = lawPath(law.id, version.from);
    return storedAnswer(c, site, here, {
      title: version.title,
      page: 'statute',
      here,
      main: () => <StatutePage law={law} version={version} />,
    });
  });
  app.get('/law/:law', (c) => {
    const law = site.library.laws.get(c.req.param('law'));
    const newest = law?.versions.findLast(({ from }) => from <= site.today());
    return law && newest ? c.redirect(lawPath(law.id, newest.from), 302) : notFound(c, site);
  });
}
