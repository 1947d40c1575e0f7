import { expect, it } from 'vitest';
import { testSite } from './test-site.ts';

const { app } = testSite();
const planOf = async (facts: string): Promise<string> => (await app.request(`/plan?${facts}`)).text();
const stepOf = (text: string, id: string): string =>
  new RegExp(`<li class="step" id="step-${id}">.*?</li><li class="step"`, 's').exec(text)?.[0] ?? '';

it('a step leads to its papers and its limits without anything opened', async () => {
  const text = await planOf('happened=harassing-calls.threatened');
  const [shown = ''] = stepOf(text, 'report-police').split('能做到什么、为什么有这一步');
  const papers = [...shown.matchAll(/href="#(paper-\w+)"/g)].map(([, id]) => id);
  expect(papers).toContain('paper-K02');
  for (const id of papers) expect(text).toContain(`id="${id}"`);
  expect(shown).toContain('href="/deadlines/ps-discover"');
});

it('says at the step what has passed and what remains', async () => {
  const text = await planOf('happened=harassing-calls.threatened&event=2020-01-05');
  expect(text).toContain('如果事情在 2020-01-05 就停了');
  expect(text).toContain('还能做的：');
});
