import type { Content } from '@huyin/content';
import type { EvidenceItem } from '@huyin/triage';
import type { VNode } from 'preact';
import { Evidence } from '../plan/evidence.tsx';
import { paperPath } from './addresses.ts';
import { DeadlineList } from './deadline-list.tsx';
import type { GuidePlan } from './guide-plan.ts';

/** What belongs to the situation besides its steps: evidence, papers, deadlines, what is uncertain. */
export function GuideAfter({ content, plan }: { content: Content; plan: GuidePlan }): VNode | null {
  const { situation, phases } = plan;
  if (!situation) return null;
  const steps = phases.flatMap((phase) => phase.steps.map(({ step }) => step));
  const papers = idsOf(
    situation.papers,
    steps.flatMap((step) => step.papers ?? []),
  );
  const deadlines = idsOf(
    situation.deadlines,
    steps.flatMap((step) => step.deadlines ?? []),
  );
  return (
    <>
      <section aria-labelledby="evidence">
        <h2 id="evidence">要留的证据</h2>
        <Evidence items={byPerishing(situation.evidence)} />
      </section>
      <Papers content={content} ids={papers} />
      <DeadlineList content={content} ids={deadlines} />
      {situation.uncertain.length ? (
        <section aria-labelledby="uncertain">
          <h2 id="uncertain">还不确定的</h2>
          <ul>
            {situation.uncertain.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </section>
      ) : null}
    </>
  );
}

function idsOf(listed: readonly { readonly id: string }[], used: readonly string[]): readonly string[] {
  return [...new Set([...listed.map(({ id }) => id), ...used])];
}

/** One thing is kept once, however many conditions bring it. */
function byPerishing(items: readonly EvidenceItem[]): readonly EvidenceItem[] {
  return [...new Map(items.map((item) => [item.what, item])).values()];
}

function Papers({ content, ids }: { content: Content; ids: readonly string[] }): VNode | null {
  const papers = ids.flatMap((id) => content.papers.get(id) ?? []);
  if (!papers.length) return null;
  return (
    <section aria-labelledby="papers">
      <h2 id="papers">可能用到的文书</h2>
      <ul class="rows">
        {papers.map(({ id, title, to, purpose }) => (
          <li key={id} class="row">
            <a class="row-title" href={paperPath(id)}>
              {title}
            </a>
            <span class="row-facts">
              交给{to}。{purpose}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
