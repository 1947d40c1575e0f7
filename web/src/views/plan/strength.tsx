import type { Strength } from '@huyin/triage';
import type { VNode } from 'preact';

const MEANS: Record<Strength, string> = {
  法定: '法律、行政法规明文规定',
  规章: '部门规章或司法解释规定',
  惯例: '通行做法，不是法律规定',
  建议: '我们的建议，不是法律规定',
};

/** How hard the ground under a step is. */
export function StrengthMark({ strength }: { strength: Strength }): VNode {
  return (
    <span class={`strength strength-${RANK[strength]}`} title={MEANS[strength]}>
      {strength}
    </span>
  );
}

const RANK: Record<Strength, string> = { 法定: 'law', 规章: 'rule', 惯例: 'practice', 建议: 'advice' };
