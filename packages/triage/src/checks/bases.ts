import { type Basis, type Corpus, isFailure, resolveBasis } from '@huyin/law';
import { ALL_BASES } from './all-rules.ts';
import type { RuleFault } from './rule-fault.ts';

/** Every basis names a version we hold and quotes words that are in that very article. */
export function checkBases(
  laws: Corpus,
  bases: readonly { rule: string; basis: Basis }[] = ALL_BASES,
): RuleFault[] {
  return bases.flatMap(({ rule, basis }) => {
    const found = resolveBasis(laws, basis);
    if (isFailure(found)) return [{ rule, needle: basis.quote, sentence: found.sentence }];
    if (found.article.confidence !== 'D') return [];
    return [
      {
        rule,
        needle: basis.quote,
        sentence: '引用的条文核对级别是 D（未核），不能当依据。请换一条，或写进 uncertain。',
      },
    ];
  });
}
