import type { Hono } from 'hono';
import { authoritiesPath, sectorPath } from '../views/authority/addresses.ts';
import { AuthoritiesPage } from '../views/authority/authorities-page.tsx';
import { AUTHORITIES_TRAIL, sectorTrail } from '../views/authority/authority-trail.ts';
import { SectorPage } from '../views/authority/sector-page.tsx';
import { notFound } from './faults.tsx';
import { storedAnswer } from './respond.tsx';
import type { Site } from './site.ts';

/** 主管部门路由: who is in charge of whom, and what to answer when they say they are not. */
export function authorityRoutes(app: Hono, site: Site): void {
  app.get(authoritiesPath, (c) =>
    storedAnswer(c, site, authoritiesPath, {
      title: '找哪个部门',
      description: '泄露信息的是哪一类单位，归哪个部门管，凭哪一条，带什么去，说“不归我管”时怎么答。',
      page: 'know-list',
      head: { canonical: authoritiesPath, kind: 'website', trail: AUTHORITIES_TRAIL },
      main: () => <AuthoritiesPage content={site.library} host={site.host} />,
    }),
  );
  app.get('/authorities/:sector', (c) => {
    const sector = site.library.routing.sectors.find(({ id }) => id === c.req.param('sector'));
    if (!sector) return notFound(c, site);
    const canonical = sectorPath(sector.id);
    return storedAnswer(c, site, canonical, {
      title: `找哪个部门：${sector.label}`,
      description: sector.first,
      page: 'authority',
      head: { canonical, trail: sectorTrail(sector) },
      main: () => <SectorPage content={site.library} host={site.host} sector={sector} />,
    });
  });
}
