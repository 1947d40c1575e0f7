import type { PlainTwin as Twin } from '@huyin/content';
import type { VNode } from 'preact';

const ITEM = /^[①-⑳]/;

/** Never to be mistaken for the law: its own colour, its own heading. */
export function PlainTwin({ twin }: { twin: Twin }): VNode {
  return (
    <section class="plain-twin" aria-labelledby="plain">
      <h2 id="plain">白话说明</h2>
      <div data-read>
        {twin.says.split('\n').map((line) => (
          <p key={line} class={ITEM.test(line) ? 'twin-item' : undefined}>
            {line}
          </p>
        ))}
      </div>
      <p class="small">护隐的白话说明，不是法律原文。以原文为准。</p>
    </section>
  );
}
