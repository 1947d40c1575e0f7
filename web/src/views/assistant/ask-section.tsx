import type { VNode } from 'preact';
import { AskBox } from './ask-box.tsx';

/** 问一问, as it stands on the page of a topic: the reply appears under the box. */
export function AskSection(): VNode {
  return (
    <section class="ask-section" aria-labelledby="ask">
      <h2 id="ask">问一问</h2>
      <p class="part-lead">只用本站写好的、带法律原文的内容回答。没有把握就直说没有，不现编。</p>
      <AskBox />
      <div class="reply-place" data-reply />
    </section>
  );
}
