import { openContent } from '@huyin/content';
import { CONTENT_FOLDER, readFolder } from '@huyin/content/disk';
import { describe, expect, it } from 'vitest';
import { assess } from './assess.ts';
import type { Plan } from './assessment.ts';
import type { Facts } from './facts.ts';

const library = openContent(readFolder(CONTENT_FOLDER));
const HARASSED: Facts = { happened: ['harassing-calls', 'threatened'] };
const planOf = (event?: string, today = '2026-11-24'): Plan =>
  assess(HARASSED, { today, ...(event && { event }) }, library) as Plan;
const passedIn = (plan: Plan) =>
  plan.phases.flatMap(({ steps }) =>
    steps.flatMap(({ step, passed }) => passed.map((one) => [step.id, one])),
  );

describe('a limit that was over before today', () => {
  it('is said at the step it belongs to, with its last day and what remains', () => {
    const found = passedIn(planOf('2026-03-03'));
    expect(found.map(([id]) => id)).toContain('report-police');
    const [, limit] = found.find(([id]) => id === 'report-police') as [
      string,
      Plan['deadlines'][0]['passed'],
    ];
    expect(limit).toMatchObject({ last: '2026-09-03', deadline: { id: 'ps-discover' } });
    expect(limit?.sentence).toContain(
      '如果事情在 2026-03-03 就停了，“治安违法多久不再处罚”到 2026-09-03 已经过了',
    );
    expect(limit?.sentence).toContain('还能做的：一直没停的从停下那天算');
  });

  it('is marked in the list of limits too', () => {
    const marked = planOf('2026-03-03').deadlines.filter(({ passed }) => passed);
    expect(marked.map(({ deadline }) => deadline.id)).toContain('ps-discover');
  });

  it('is not called over on its last day, before it, or without a day', () => {
    const onTheLastDay = passedIn(planOf('2026-03-03', '2026-09-03')) as [
      string,
      { deadline: { id: string } },
    ][];
    expect(onTheLastDay.map(([, { deadline }]) => deadline.id)).not.toContain('ps-discover');
    expect(passedIn(planOf('2026-11-01'))).toEqual([]);
    expect(passedIn(planOf())).toEqual([]);
  });

  it('stays open while a longer span for grave cases may run', () => {
    // 行政处罚法 36: two years, five where life, health or finance are touched.
    const limit = library.deadlines.get('ad-discover');
    expect(limit?.parts.map(({ part }) => part)).toEqual(['main', 'grave']);
    const ids = passedIn(planOf('2024-03-01')).map(
      ([, one]) => (one as { deadline: { id: string } }).deadline.id,
    );
    expect(ids).toContain('ps-discover');
    expect(ids).not.toContain('ad-discover');
    expect(ids).not.toContain('cr-prescription');
  });
});
