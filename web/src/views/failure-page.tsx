import type { ComponentChildren, VNode } from 'preact';

export interface FailureProps {
  readonly title: string;
  readonly sentence: string;
  readonly children?: ComponentChildren;
}

/** Something did not work: what, no blame, and at least one way on. */
export function FailurePage({ title, sentence, children }: FailureProps): VNode {
  return (
    <div class="narrow failure">
      <h1>{title}</h1>
      <p class="lead">{sentence}</p>
      <p class="actions">
        {children}
        <a class="button" href="/">
          回到首页
        </a>
      </p>
      <p class="small">
        正在转账、有人身危险、正在被敲诈，请直接打 <a href="tel:110">110</a>。
      </p>
    </div>
  );
}
