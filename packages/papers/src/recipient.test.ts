import { isFailure } from '@huyin/law';
import { describe, expect, it } from 'vitest';
import { contextOf, PAPERS, SAMPLES } from '../golden/shipped.ts';
import type { Audience, Field } from './field.ts';
import { printText, type RenderedPaper, type Row, renderPaper, type Values, viewFor } from './index.ts';

const own = (id: string, more: Partial<Field>): Field => ({
  id,
  label: id,
  kind: 'text',
  group: 'me',
  identity: true,
  ...more,
});
const FIELDS: readonly Field[] = [
  own('name', { mask: 'name' }),
  own('number', { kind: 'id-number' }),
  own('address', { mask: 'address' }),
  own('account', { mask: 'account' }),
  own('job', {}),
  own('reply', { mask: 'none' }),
  own('theirs', { group: 'other-side' }),
  own('cards', {
    kind: 'list',
    group: 'loss',
    of: [{ id: 'card', label: '卡号', kind: 'text', mask: 'bank' }],
  }),
];
const VALUES = {
  name: '欧阳建国',
  number: '110101196503070014',
  address: '某市某区某路 1 号',
  account: 'jianguo1965',
  job: '教师',
  reply: 'a@example.com',
  theirs: '13000000000',
  cards: [{ card: '6222000011112222' }],
};

const hiddenFrom = (audience: Audience): string[] =>
  viewFor(audience, VALUES, FIELDS).hidden.map(({ field }) => field);

describe('what a recipient does not see', () => {
  it.each(['police', 'court', 'prosecutor', 'authority', 'anyone'] as const)(
    '%s sees everything',
    (audience) => {
      expect(viewFor(audience, VALUES, FIELDS)).toEqual({ values: VALUES, hidden: [] });
    },
  );

  it('platforms see the real identity the law asks for, not the bank card', () => {
    expect(hiddenFrom('platform')).toEqual(['job', 'cards.0.card']);
  });

  it('companies see what matches their record', () => {
    expect(hiddenFrom('company')).toEqual(['number', 'address', 'job', 'cards.0.card']);
    const { number, cards } = viewFor('company', VALUES, FIELDS).values;
    expect(number).toEqual({ shown: '**************0014' });
    expect(cards).toEqual([{ card: { shown: '************2222' } }]);
  });

  it('public forms see least', () => {
    const { values } = viewFor('public-form', VALUES, FIELDS);
    expect(values.name).toEqual({ shown: '欧某' });
    expect(hiddenFrom('public-form')).toEqual([
      'name',
      'number',
      'address',
      'account',
      'job',
      'cards.0.card',
    ]);
    expect(values.theirs).toBe('13000000000');
  });

  it('a paper may need one of them whole', () => {
    expect(viewFor('company', VALUES, FIELDS, ['number']).values.number).toBe(VALUES.number);
  });

  it('looking twice hides nothing more', () => {
    const once = viewFor('company', VALUES, FIELDS);
    expect(viewFor('company', once.values, FIELDS)).toEqual({ values: once.values, hidden: [] });
  });
});

/** The answer that was covered, in its field or in the cell of its row. */
function secretAt(values: Values, field: string): string | undefined {
  const [, list = '', row = '', column = ''] = /^(.+)\.(\d+)\.([^.]+)$/.exec(field) ?? [];
  const rows = values[list];
  const held = Array.isArray(rows) ? (rows as readonly Row[])[Number(row)]?.[column] : values[field];
  return typeof held === 'string' ? held : undefined;
}

describe('nothing hidden appears in the letter', () => {
  it.each(SAMPLES.map((sample) => [`${sample.paper} ${sample.name}`, sample] as const))(
    '%s, for its own recipient and for stricter ones',
    (_, sample) => {
      const paper = PAPERS.get(sample.paper);
      if (!paper) throw new Error(`没有 ${sample.paper}`);
      const full = (paper.full ?? []).map(({ field }) => field);
      for (const audience of ['company', 'public-form', paper.audience] as const) {
        const rendered = renderPaper({ ...paper, audience }, sample.values, contextOf(sample));
        if (isFailure(rendered)) throw new Error(rendered.sentence);
        const text = printText(rendered as RenderedPaper);
        const { values, hidden } = viewFor(audience, sample.values, paper.fields, full);
        // Short answers (女, 无) stand in other words of the letter too; one told elsewhere on purpose is no leak.
        for (const secret of hidden.flatMap(({ field }) => secretAt(sample.values, field) ?? [])) {
          if (secret.length >= 6 && !JSON.stringify(values).includes(secret))
            expect(text).not.toContain(secret);
        }
      }
    },
  );

  it('is looked for: a notice holds a number that a company would not see', () => {
    const sample = SAMPLES.find(({ paper, name }) => paper === 'D03' && name === 'typical');
    const paper = PAPERS.get('D03');
    if (!sample || !paper) throw new Error('没有 D03');
    const number = secretAt(sample.values, 'me.id-number') ?? '';
    const textFor = (audience: Audience): string => {
      const rendered = renderPaper({ ...paper, audience }, sample.values, contextOf(sample));
      return JSON.stringify(rendered);
    };
    expect(textFor('platform')).toContain(number);
    expect(textFor('company')).not.toContain(number);
  });
});
