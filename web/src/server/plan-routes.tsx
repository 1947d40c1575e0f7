import { sectorsOf } from '@huyin/content';
import { isFailure } from '@huyin/law';
import { type Assessment, assess, datesOf } from '@huyin/triage';
import type { Context, Hono } from 'hono';
import { familyPath, planPath, type Told } from '../address.ts';
import { FamilyPage } from '../views/family.tsx';
import { NotForUsPage } from '../views/not-for-us.tsx';
import { PlanPage } from '../views/plan/plan-page.tsx';
import { RefusedPage } from '../views/refused.tsx';
import { badAddress } from './faults.tsx';
import { type Answer, storedAnswer } from './respond.tsx';
import type { Site } from './site.ts';
import { toldFrom } from './told-from.ts';

export function planRoutes(app: Hono, site: Site): void {
  app.get('/plan', (c) =>
    withTold(c, site, (told) => storedAnswer(c, site, planPath(told), planAnswer(site, told))),
  );
  app.get('/family', (c) =>
    withTold(c, site, (told) => storedAnswer(c, site, familyPath(told), familyAnswer(site, told))),
  );
}

export function withTold(c: Context, site: Site, then: (told: Told) => Response): Response {
  const told = toldFrom(new URL(c.req.url).searchParams, site.today());
  return isFailure(told) ? badAddress(c, site, told) : then(told);
}

/** The page of an assessment. Assessed only when the page is not in the store. */
function planAnswer(site: Site, told: Told): Answer {
  return {
    title: '行动方案',
    page: 'plan',
    here: planPath(told),
    main: () => mainOf(site, assessTold(site, told), told),
  };
}

export function assessTold(site: Site, told: Told): Assessment {
  return assess(told.facts, datesOf(site.today(), told.event), site.library);
}

function mainOf(site: Site, assessed: Assessment, told: Told) {
  if (assessed.kind === 'plan') {
    const sectors = sectorsOf(site.library.routing, told.facts.actor ?? '');
    return <PlanPage plan={assessed} told={told} sectors={sectors} />;
  }
  if (assessed.kind === 'refused') return <RefusedPage answer={assessed} told={told} />;
  return <NotForUsPage answer={assessed} told={told} />;
}

function familyAnswer(site: Site, told: Told): Answer {
  return {
    title: '发给家人看',
    page: 'family',
    here: familyPath(told),
    main: () => {
      const assessed = assessTold(site, told);
      return assessed.kind === 'plan' ? (
        <FamilyPage plan={assessed} told={told} />
      ) : (
        mainOf(site, assessed, told)
      );
    },
  };
}
