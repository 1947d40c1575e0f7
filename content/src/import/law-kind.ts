import type { LawKind } from '@huyin/law';

const KINDS: readonly [RegExp, LawKind][] = [
  [/司法解释|最高人民(法院|检察院)/, '司法解释'],
  [/行政法规|国务院/, '行政法规'],
  [/部门规章|规章/, '部门规章'],
  [/党内/, '党内法规'],
  [/其他|案例|规范性|地方/, '规范性文件'],
];

/** The kind of a document, from the folder it stands in, its category line or its title. */
export function lawKind(...hints: string[]): LawKind {
  for (const hint of hints) for (const [mark, kind] of KINDS) if (mark.test(hint)) return kind;
  return '法律';
}
