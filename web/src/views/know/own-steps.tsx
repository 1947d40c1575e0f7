import type { Content, Guide } from '@huyin/content';
import type { VNode } from 'preact';
import { LawQuote } from './law-quotes.tsx';

/** The steps of a guide whose topic no plan knows: written in the guide itself. */
export function OwnSteps({ content, guide }: { content: Content; guide: Guide }): VNode | null {
  if (!guide.steps.length) return null;
  return (
    <section class="phases" aria-labelledby="steps">
      <h2 id="steps">一步一步做</h2>
      <ol class="steps guide-steps">
        {guide.steps.map(({ title, how, basis }, i) => (
          <li key={title} class="step guide-step own-step" id={`step-${i + 1}`}>
            <h3 data-read>
              <span class="step-number">第 {i + 1} 步</span> {title}
            </h3>
            <ul class="step-how" data-read>
              {how.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
            {basis.map((one) => (
              <LawQuote key={one.article + one.quote} content={content} basis={one} />
            ))}
          </li>
        ))}
      </ol>
    </section>
  );
}
