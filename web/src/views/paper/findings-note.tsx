import type { Finding } from '@huyin/papers';
import type { VNode } from 'preact';

/** What does not fit together. The person decides which of the two is right; nothing is refused for it. */
export function FindingsNote({ findings }: { findings: readonly Finding[] }): VNode | null {
  if (!findings.length) return null;
  return (
    <section class="note findings" aria-label="前后对不上的地方">
      <h3>前后对不上，请核对</h3>
      <ul>
        {findings.map(({ sentence }) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </section>
  );
}
