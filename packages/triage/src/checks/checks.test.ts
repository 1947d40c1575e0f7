import { openContent } from '@huyin/content';
import { CONTENT_FOLDER, readFolder } from '@huyin/content/disk';
import { basis } from '@huyin/law';
import { describe, expect, it } from 'vitest';
import type { Step } from '../step.ts';
import { checkBases } from './bases.ts';
import { checkRules } from './index.ts';
import { checkInventedDays } from './invented-days.ts';
import { checkReferences } from './references.ts';
import { checkWording } from './wording.ts';

const library = openContent(readFolder(CONTENT_FOLDER));

/** A right step; each test below spoils one thing, so that no check can go blind. */
const good: Step = {
  id: 'sample',
  phase: 'week',
  rank: 50,
  title: '要求说明泄露情况',
  how: ['写信问清泄露了什么。'],
  contact: ['12377'],
  say: '您好，我的个人信息可能从贵单位泄露。请告诉我泄露了哪些信息、什么原因、采取了什么措施，并保存日志。',
  takes: '约 10 分钟',
  achieves: '留下书面记录。',
  limits: '不会马上得到赔偿。',
  papers: ['D02'],
  deadlines: ['pi-breach'],
  strength: '法定',
  basis: [basis('pipl', '2021-11-01', '57', '应当立即采取补救措施')],
};
const spoilt = (wrong: Partial<Step>): Step[] => [{ ...good, ...wrong } as Step];

describe('every rule of the product', () => {
  it('passes every check', () => {
    expect(checkRules(library).map(({ rule, sentence }) => `${rule}：${sentence}`)).toEqual([]);
  });
});

describe('each check can fail', () => {
  it('on a misquote, an unknown version, article or law', () => {
    const of = (law: string, version: string, article: string, quote: string): string =>
      checkBases(library.laws, [{ rule: 'x', basis: basis(law, version, article, quote) }])[0]?.sentence ??
      '';
    expect(of('pipl', '2021-11-01', '57', '应当在 72 小时内通知')).toContain('没有这些字');
    expect(of('pipl', '2020-01-01', '57', '应当')).toContain('没有 2020-01-01 版');
    expect(of('pipl', '2021-11-01', '999', '应当')).toContain('没有收录');
    expect(of('no-law', '2021-11-01', '1', '应当')).toContain('没有收录');
    expect(of('police-admin-procedure', '2013-01-01', '60', '公安机关')).toContain('核对级别是 D');
  });

  it('on a channel, paper or deadline that does not exist, and on a double id', () => {
    expect(checkReferences(library, [good], [])).toEqual([]);
    expect(checkReferences(library, spoilt({ contact: ['95013'] }), [])).toHaveLength(1);
    expect(checkReferences(library, spoilt({ papers: ['D99'] }), [])).toHaveLength(1);
    expect(checkReferences(library, spoilt({ deadlines: ['soon'] }), [])).toHaveLength(1);
    expect(checkReferences(library, [good, good], [])).toHaveLength(1);
  });

  it('on a day count the law does not give', () => {
    expect(checkInventedDays(library, [good])).toEqual([]);
    expect(checkInventedDays(library, spoilt({ how: ['对方必须在 15 日内答复。'] }))).toHaveLength(1);
    expect(checkInventedDays(library, spoilt({ achieves: '三十天内一定有结果。' }))).toHaveLength(1);
  });

  it('on banned promises, article numbers in running text, accounts changed first, scripts too long', () => {
    expect(checkWording([good])).toEqual([]);
    expect(checkWording(spoilt({ achieves: '百分百追回。' }))).toHaveLength(1);
    expect(checkWording(spoilt({ how: ['依据第五十七条要求。'] }))).toHaveLength(1);
    expect(checkWording(spoilt({ title: '注销账号', phase: 'now' }))).toHaveLength(1);
    expect(checkWording(spoilt({ say: '您好。' }))).toHaveLength(1);
  });
});
