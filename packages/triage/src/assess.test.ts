import { openContent } from '@huyin/content';
import { CONTENT_FOLDER, readFolder } from '@huyin/content/disk';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assess } from './assess.ts';
import type { Plan } from './assessment.ts';
import type { Facts } from './facts.ts';
import { victimFacts } from './test-facts.ts';

const library = openContent(readFolder(CONTENT_FOLDER));
const TODAY = '2026-11-23';

function planOf(facts: Facts, event?: string): Plan {
  const assessment = assess(facts, event ? { today: TODAY, event } : { today: TODAY }, library);
  if (assessment.kind !== 'plan') throw new Error(`expected a plan, got ${assessment.kind}`);
  return assessment;
}

const ids = (plan: Plan): string[] => plan.phases.flatMap(({ steps }) => steps.map(({ step }) => step.id));
const day = fc
  .date({ min: new Date('2013-01-01'), max: new Date('2026-11-23'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe('danger is never missed', () => {
  const withFact = (more: Facts) => victimFacts.map((facts) => ({ ...facts, ...more }));
  const inDanger = (facts: Facts, step: string): void => {
    const plan = planOf(facts);
    expect(plan.urgent).toBe(true);
    expect(plan.phases[0]?.steps.map((s) => s.step.id)).toContain(step);
  };

  it('words of self-harm bring care first, whatever else was said', () => {
    fc.assert(
      fc.property(withFact({ mood: 'self-harm' }), (facts) => {
        inDanger(facts, 'self-harm');
        expect(planOf(facts).phases[0]?.steps[0]?.step.id).toBe('self-harm');
      }),
      { verbose: 1 },
    );
  });

  it('a person not safe now, or money moving, brings 110, whatever else was said', () => {
    for (const more of [{ danger: 'now' }, { danger: 'threat' }, { money: 'moving' }] as const) {
      fc.assert(
        fc.property(withFact(more), (facts) => inDanger(facts, 'call-110')),
        { verbose: 1 },
      );
    }
  });

  it('extortion, intimate threats and money moving bring 110 among any other harms', () => {
    const grave = fc.constantFrom(
      'money-moving',
      'extorted',
      'intimate-threat',
      'sexual-demand',
      'followed-offline',
    );
    fc.assert(
      fc.property(victimFacts, grave, (facts, harm) => {
        const happened = [...new Set([...(facts.happened ?? []), harm])] as Facts['happened'];
        inDanger({ ...facts, ...(happened ? { happened } : {}) } as Facts, 'call-110');
      }),
      { verbose: 1 },
    );
  });
});

describe('a plan over any facts', () => {
  it('says nothing twice, keeps its order, and cites only law in force on the date that counts', () => {
    fc.assert(
      fc.property(victimFacts, fc.option(day, { nil: undefined }), (facts, event) => {
        const plan = planOf(facts, event);
        const all = ids(plan);
        expect(new Set(all).size).toBe(all.length);
        for (const { steps } of plan.phases) {
          const ranks = steps.map(({ step }) => step.rank);
          expect(ranks).toEqual(ranks.toSorted((a, b) => a - b));
          for (const { basis, strength } of steps) {
            if (strength === '法定' || strength === '规章') expect(basis.length).toBeGreaterThan(0);
            for (const found of basis) {
              const on = found.at === 'event' ? (plan.event ?? TODAY) : TODAY;
              expect((found.article.since ?? found.version.from) <= on).toBe(true);
              if (found.version.until) expect(on < found.version.until).toBe(true);
            }
          }
        }
      }),
      { verbose: 1, numRuns: 300 },
    );
  });

  it('is the same twice and does not touch its facts', () => {
    fc.assert(
      fc.property(victimFacts, (facts) => {
        const before = JSON.stringify(facts);
        expect(ids(planOf(facts))).toEqual(ids(planOf(facts)));
        expect(JSON.stringify(facts)).toBe(before);
      }),
      { verbose: 1 },
    );
  });

  it('never tells anyone to change or delete accounts before evidence', () => {
    fc.assert(
      fc.property(victimFacts, (facts) => {
        const all = planOf(facts).phases.flatMap(({ steps }) => steps);
        const close = all.findIndex(({ step }) =>
          /^(注销|更换|换掉?|删除)(旧|新)?(账号|微信号|手机号|号码)/.test(step.title),
        );
        const save = all.findIndex(({ step }) => step.id === 'save-evidence');
        if (close >= 0 && save >= 0) expect(save).toBeLessThan(close);
      }),
      { verbose: 1 },
    );
  });
});

describe('law on the right date', () => {
  const facts: Facts = { happened: ['posted'], leaked: ['phone', 'address'] };
  const cited = (plan: Plan): string[] =>
    plan.phases.flatMap(({ steps }) =>
      steps.flatMap(({ basis }) => basis.map(({ basis: b }) => `${b.law} ${b.article} ${b.version}`)),
    );

  it('a post of 2025 is judged by the police law of 2025, one of 2026 by the new one', () => {
    expect(cited(planOf(facts, '2025-10-01')).join('\n')).not.toContain('public-security-law 56 2026-01-01');
    expect(cited(planOf(facts, '2026-03-01')).join('\n')).toContain('public-security-law 56 2026-01-01');
  });

  it('says so on the page, and refuses to judge what it does not hold', () => {
    expect(planOf(facts, '2025-10-01').dateNotes.join()).toContain('2026-01-01 以前');
    expect(planOf(facts, '2010-05-01').dateNotes.join()).toContain('没有收录，不作判断');
  });

  it('a category answers like a date: before 2026', () => {
    const said = planOf({ ...facts, when: '2021-2025' });
    expect(cited(said).join('\n')).not.toContain('public-security-law 56 2026-01-01');
  });
});

describe('not for us, and not with us', () => {
  it('another field of law is told where to go and gets no plan', () => {
    const found = assess({ outTopic: 'securities' }, { today: TODAY }, library);
    expect(found.kind).toBe('not-for-us');
    if (found.kind === 'not-for-us') expect(found.channels.map(({ id }) => id)).toContain('12348');
  });

  it('whoever asks how to spy, buy or expose gets the law and lawful ways, no method', () => {
    for (const intent of ['spy', 'buy', 'expose'] as const) {
      const found = assess({ intent, happened: ['spied'] }, { today: TODAY }, library);
      expect(found.kind).toBe('refused');
      if (found.kind !== 'refused') continue;
      expect(found.basis.length).toBeGreaterThan(0);
      expect(found.lawful.length).toBeGreaterThan(1);
    }
  });
});
