import { isFailure } from '@huyin/law';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryValues } from '../golden/arbitrary-values.ts';
import { CORPUS, FIELDS, PAPERS, SAMPLES } from '../golden/shipped.ts';
import { missingFields, type Paper, renderPaper, type Values, withDefaults } from './index.ts';
import { isAsked } from './missing-fields.ts';

const SEED = Number(process.env.HUYIN_SEED ?? Math.floor(Math.random() * 2 ** 31));
const RUNS = Number(process.env.RUNS ?? 500);
const CONTEXT = { corpus: CORPUS, today: '2026-11-23' };
const papers = [...PAPERS.values()];

/** Leaves out what a paper can do without, as people do. */
function thinned({ fields }: Paper, values: Values, keep: (id: string) => boolean): Values {
  const kept = Object.entries(values).filter(([id]) => {
    const field = fields.find((one) => one.id === id);
    return !field || !(field.optional || field.default !== undefined) || keep(id);
  });
  return Object.fromEntries(kept);
}

describe(`any valid answers (seed ${SEED}, ${RUNS} sets; HUYIN_SEED=${SEED} repeats them)`, () => {
  const property = fc.property(
    arbitraryValues([...FIELDS.values()]),
    fc.func(fc.boolean()),
    (values, keep) => {
      for (const paper of papers) {
        const given = thinned(paper, values, (id) => keep(id));
        const rendered = renderPaper(paper, given, CONTEXT);
        if (isFailure(rendered)) throw new Error(`${paper.id}：${rendered.sentence}`);
        const { blocks } = rendered as Exclude<typeof rendered, { failure: string }>;
        for (const block of blocks) {
          if (
            block.kind === 'table'
              ? block.rows.length === 0
              : block.text === '' && block.kind !== 'page-break'
          ) {
            throw new Error(`${paper.id}：空的 ${block.kind}`);
          }
        }
      }
    },
  );

  it('render every paper', () => {
    console.info(`papers: seed ${SEED}, ${RUNS} sets`);
    fc.assert(property, { seed: SEED, numRuns: RUNS, endOnFailure: true });
  }, 900_000);

  it('are refused by name when a required one is taken away', () => {
    const taken = fc.property(arbitraryValues([...FIELDS.values()]), (values) => {
      for (const paper of papers) {
        const filled = withDefaults(paper, values);
        for (const field of paper.fields) {
          if (field.optional || field.default !== undefined || !isAsked(field, filled)) continue;
          const { [field.id]: _, ...rest } = values;
          const missing = missingFields(paper, rest);
          if (!missing.includes(field.id)) throw new Error(`${paper.id} 没有发现缺 ${field.id}`);
          const refused = renderPaper(paper, rest, CONTEXT);
          if (!isFailure(refused) || refused.failure !== 'missing-field')
            throw new Error(`${paper.id} 没有拒绝`);
          const named = missing.some((id) => refused.sentence.includes(`（${id}）`));
          if (!named) throw new Error(refused.sentence);
        }
      }
    });
    fc.assert(taken, { seed: SEED, numRuns: RUNS / 20, endOnFailure: true });
  }, 900_000);
});

describe('values are never read as template', () => {
  const HARMFUL = [
    '{{me.name}}',
    '{{#if me.name}}',
    '{{/if}}',
    '[label] x',
    '# x',
    '| x | y |',
    '---',
    '// x',
    '+ x',
  ];

  it.each(SAMPLES.map((sample) => [`${sample.paper} ${sample.name}`, sample] as const))('%s', (_, sample) => {
    const paper = PAPERS.get(sample.paper);
    if (!paper) throw new Error(`没有 ${sample.paper}`);
    const texts = paper.fields.filter(
      ({ id, kind }) => (kind === 'text' || kind === 'lines') && id in sample.values,
    );
    const kindsWith = (words: string): string[] => {
      const own = Object.fromEntries(
        texts.map(({ id, max = 200 }) => [id, [...words].length <= max ? words : 'x']),
      );
      const context = { ...CONTEXT, today: sample.today, ...(sample.event ? { event: sample.event } : {}) };
      const rendered = renderPaper(paper, { ...sample.values, ...own }, context);
      if (isFailure(rendered)) throw new Error(rendered.sentence);
      const { blocks } = rendered as Exclude<typeof rendered, { failure: string }>;
      if (texts.length) expect(JSON.stringify(blocks)).toContain(words);
      return blocks.map(({ kind }) => kind);
    };
    const harmless = kindsWith('甲');
    for (const words of HARMFUL) expect(kindsWith(words)).toEqual(harmless);
  });
});
