import type { Paper } from '@huyin/papers';
import type { VNode } from 'preact';

/** What the paper is for, what goes with it, and what usually goes wrong, before anything is asked. */
export function PaperHead({ paper }: { paper: Paper }): VNode {
  return (
    <header class="paper-head">
      <p class="eyebrow">交给{paper.to}</p>
      <h1>{paper.title}</h1>
      <p class="lead">{paper.purpose}。</p>
      <div class="paper-brief">
        <section aria-label="要附上什么">
          <h2>要附上</h2>
          <ul>
            {paper.attach.map((one) => (
              <li key={one}>{one}</li>
            ))}
          </ul>
          {paper.receipt ? (
            <p>
              <b>记得要：</b>
              {paper.receipt}
            </p>
          ) : null}
        </section>
        {paper.refused.length ? (
          <details class="fold paper-refused">
            <summary>
              <h2>常被这样退回，怎么答</h2>
            </summary>
            <dl>
              {paper.refused.map(({ because, so }) => (
                <div key={because}>
                  <dt>{because}</dt>
                  <dd>{so}</dd>
                </div>
              ))}
            </dl>
          </details>
        ) : null}
      </div>
    </header>
  );
}
