import type { Paper } from '@huyin/papers';
import type { VNode } from 'preact';

/** How much is left, in the names of the questions; parts of the letter may still be waiting for an answer. */
export function MissingNote({ paper, missing }: { paper: Paper; missing: readonly string[] }): VNode | null {
  if (!missing.length) return <p class="small">要填的都填了，可以下载。</p>;
  const labels = missing.map((id) => paper.fields.find((field) => field.id === id)?.label ?? id);
  return (
    <p class="small">
      还缺 {missing.length} 项：{labels.join('；')}。有的选了以后，信里才会出现相应的内容。
    </p>
  );
}
