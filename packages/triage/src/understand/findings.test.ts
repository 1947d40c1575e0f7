import { describe, expect, it } from 'vitest';
import type { Label } from '../labels.ts';
import { LABEL_NAMES, LABELS } from '../labels.ts';
import { outline } from '../outline.ts';
import { HARMS, impliedBy } from './families.ts';
import { understand } from './index.ts';

const facts = (text: string) => understand(text).facts;

describe('what a label implies', () => {
  it.each(LABEL_NAMES.filter((label) => label !== 'out_of_scope'))(
    '%s leads to its situation',
    (label: Label) => {
      const refs = impliedBy(label, 'child');
      const implied: Record<string, string | string[]> = {};
      for (const { fact, value } of refs) implied[fact] = fact === 'happened' ? [value] : value;
      const found = outline(implied, { today: '2026-11-23' }).situations.map((s) => s.situation.id);
      expect(found).toContain(LABELS[label]);
    },
  );

  it('names a harm of its own family first', () => {
    for (const label of LABEL_NAMES) {
      const harm = impliedBy(label, 'child').find((ref) => ref.fact === 'happened');
      if (harm) expect(HARMS[label]).toContain(harm.value);
    }
  });
});

describe('facts from words', () => {
  it('a harm that is denied or only feared is not said to have happened', () => {
    expect(facts('骗子让我交保证金，我没有转账').money).toBe('none');
    expect(facts('身份证复印件给了中介，万一被贷款怎么办').happened ?? []).not.toContain('loan-in-name');
  });

  it('several harms in one story bring several facts', () => {
    const { happened } = facts(
      '网贷逾期，催收爆我通讯录，打给我妈和同事，还把我的身份证照片发到群里。后来我查征信，名下还多了两笔我没办过的贷款。',
    );
    expect(happened).toEqual(
      expect.arrayContaining(['dunning', 'contacts-blasted', 'posted', 'loan-in-name']),
    );
  });

  it('a child by age, by school, and by default', () => {
    expect(facts('我女儿15岁，照片被同学发到网上嘲笑').who).toBe('teen');
    expect(facts('我儿子读小学三年级，照片被同学发到网上嘲笑').who).toBe('child');
    expect(facts('孩子的照片被幼儿园老师发到公众号了').who).toBe('child');
  });

  it('every finding shows the words of the person, in their own script', () => {
    const { findings } = understand('前男友威脅我，說不復合就把我的裸照發到網上');
    expect(findings.find((f) => f.value === 'intimate-threat')?.quote).toMatch(/裸照|威脅/);
  });

  it('one who asks how to do it is told apart from one who suffers it', () => {
    expect(facts('怎么定位女朋友的手机').intent).toBe('spy');
    expect(facts('前男友在我手机里装了定位，怎么办').intent).toBeUndefined();
    expect(facts('哪里可以花钱查一个人的开房记录').intent).toBe('buy');
    expect(facts('我的信息被人卖了，怎么举报').intent).toBeUndefined();
  });

  it('another field of law gets its topic and no harm', () => {
    expect(facts('公司不签劳动合同还拖欠工资')).toMatchObject({ outTopic: 'labour' });
    expect(facts('公司不签劳动合同还拖欠工资').happened).toBeUndefined();
  });

  it('an empty text is an answer without facts', () => {
    expect(understand('  \n ')).toMatchObject({ labels: ['general_leak'], facts: {}, findings: [] });
  });
});
