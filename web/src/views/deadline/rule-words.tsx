import type { Corpus, CountingRule } from '@huyin/law';
import type { VNode } from 'preact';
import { Authorities } from '../plan/authority.tsx';
import { basisOf } from './basis-of.ts';

/** How this branch of law counts, in everyday words, and what those words stand on. */
export function RuleWords({ rule, laws }: { rule: CountingRule; laws: Corpus }): VNode {
  return (
    <section class="rule-words">
      <h2>{rule.title}</h2>
      <ul>
        {rule.words.map((word) => (
          <li key={word}>{word}</li>
        ))}
      </ul>
      {rule.authority ? <p class="small">数法的依据：{rule.authority}。</p> : null}
      <Authorities basis={basisOf(rule.basis, laws)} />
    </section>
  );
}
