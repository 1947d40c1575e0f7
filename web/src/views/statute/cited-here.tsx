import type { VNode } from 'preact';
import type { Citing, CitingKind } from './citing.ts';

const KIND_TITLES: Record<CitingKind, string> = {
  guide: '行动指南',
  qa: '专业问答',
  article: '律师说法',
  video: '法律短视频',
  stage: '阶段导航',
  term: '词语解释',
  paper: '文书',
  deadline: '期限',
  step: '行动方案的步骤',
  claim: '行动方案的“谁可能要负责”',
};

/** 本站哪里引用了这一条: so that a change of the law shows what must be looked at again. */
export function CitedHere({ citing }: { citing: readonly Citing[] }): VNode {
  return (
    <section aria-labelledby="cited">
      <h2 id="cited">本站哪里引用了这一条</h2>
      {citing.length ? (
        <dl class="cited">
          {(Object.keys(KIND_TITLES) as CitingKind[]).map((kind) => {
            const of = citing.filter((one) => one.kind === kind);
            return of.length ? <CitedKind key={kind} title={KIND_TITLES[kind]} of={of} /> : null;
          })}
        </dl>
      ) : (
        <p class="small">还没有页面引用它。</p>
      )}
    </section>
  );
}

function CitedKind({ title, of }: { title: string; of: readonly Citing[] }): VNode {
  return (
    <>
      <dt>{title}</dt>
      {of.map((one) => (
        <dd key={one.title}>{one.path ? <a href={one.path}>{one.title}</a> : one.title}</dd>
      ))}
    </>
  );
}
