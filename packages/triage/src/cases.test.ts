import { readdirSync, readFileSync } from 'node:fs';
import { openContent } from '@huyin/content';
import { CONTENT_FOLDER, readFolder } from '@huyin/content/disk';
import { isFailure } from '@huyin/law';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { assess, type Facts, PHASES, type Plan, readFacts } from './index.ts';

/** One case as a lawyer writes it: a sentence, facts, and what must and must not come out. */
interface Case {
  name: string;
  facts: Record<string, unknown>;
  today?: string;
  event?: string;
  expect: Expectation;
}

type Expectation = Partial<Record<keyof typeof PHASES, string[]>> & {
  situations?: string[];
  bases?: string[];
  notBases?: string[];
  notSteps?: string[];
  claims?: string[];
  notClaims?: string[];
  papers?: string[];
  deadlines?: string[];
  warnings?: string[];
  kind?: string;
};

const KNOWN = new Set([
  ...Object.keys(PHASES),
  ...['situations', 'bases', 'notBases', 'notSteps', 'claims', 'notClaims', 'papers', 'deadlines'],
  ...['warnings', 'kind'],
]);
const FOLDER = new URL('../cases/', import.meta.url);
const library = openContent(readFolder(CONTENT_FOLDER));

/** `public-security-law 58 2026-01-01` for every citation on the plan, with and without the version. */
function shownBases(plan: Plan): Set<string> {
  const all = [
    ...plan.phases.flatMap(({ steps }) => steps.flatMap((step) => step.basis)),
    ...plan.claims.flatMap((claim) => claim.basis),
    ...plan.deadlines.flatMap((deadline) => deadline.basis),
  ];
  return new Set(
    all.flatMap(({ basis }) => {
      const short = `${basis.law} ${basis.article}`;
      return [short, `${short} ${basis.version}`];
    }),
  );
}

function inOrder(wanted: readonly string[], got: readonly string[]): readonly string[] {
  return got.filter((id) => wanted.includes(id));
}

function checkCase({ facts: raw, today = '2026-11-23', event, expect: wanted }: Case): void {
  for (const key of Object.keys(wanted)) expect(KNOWN, `不认识的期望“${key}”`).toContain(key);
  const read = readFacts(raw);
  if (isFailure(read)) throw new Error(read.sentence);
  const dates = event ? { today, event: String(event) } : { today };
  const result = assess(read.facts as Facts, dates, library);
  expect(result.kind).toBe(wanted.kind ?? 'plan');
  if (result.kind === 'plan') checkPlan(result, wanted);
}

function checkPlan(plan: Plan, wanted: Expectation): void {
  const found = plan.situations.map(({ id }) => id);
  if (wanted.situations) {
    expect(found[0], '首要情形').toBe(wanted.situations[0]);
    expect(found).toEqual(expect.arrayContaining(wanted.situations));
  }
  for (const phase of Object.keys(PHASES) as (keyof typeof PHASES)[]) {
    const ids = plan.phases.find((p) => p.phase === phase)?.steps.map(({ step }) => step.id) ?? [];
    const want = wanted[phase] ?? [];
    expect(inOrder(want, ids), `阶段 ${phase} 有：${ids.join('、')}`).toEqual(want);
  }
  const all = plan.phases.flatMap(({ steps }) => steps.map(({ step }) => step.id));
  expect(new Set(all).size, '没有一步出现两次').toBe(all.length);
  for (const id of wanted.notSteps ?? []) expect(all).not.toContain(id);
  const bases = shownBases(plan);
  for (const basis of wanted.bases ?? []) expect([...bases]).toContain(basis);
  for (const basis of wanted.notBases ?? []) expect([...bases]).not.toContain(basis);
  const claims = plan.claims.map(({ id }) => id);
  expect(claims).toEqual(expect.arrayContaining(wanted.claims ?? []));
  for (const id of wanted.notClaims ?? []) expect(claims).not.toContain(id);
  expect(plan.papers.map(({ id }) => id)).toEqual(expect.arrayContaining(wanted.papers ?? []));
  expect(plan.deadlines.map((d) => d.deadline.id)).toEqual(expect.arrayContaining(wanted.deadlines ?? []));
  expect(plan.warnings.map(({ id }) => id)).toEqual(expect.arrayContaining(wanted.warnings ?? []));
}

for (const file of readdirSync(FOLDER).filter((name) => name.endsWith('.yaml'))) {
  const cases = parse(readFileSync(new URL(file, FOLDER), 'utf8'), { schema: 'core' }) as Case[];
  describe(file, () => {
    for (const each of cases) it(each.name, () => checkCase(each));
  });
}
