import type { Content, Guide, Topic } from '@huyin/content';
import type { VNode } from 'preact';
import type { Host } from '../../host.ts';
import { DangerLine } from '../danger-line.tsx';
import { Warnings } from '../plan/warnings.tsx';
import { Breadcrumb } from './breadcrumb.tsx';
import { Colophon } from './colophon.tsx';
import { EntryHead } from './entry-head.tsx';
import { FirstSteps } from './first-steps.tsx';
import { GuideAfter } from './guide-after.tsx';
import { guideHomes } from './guide-homes.ts';
import type { GuidePlan } from './guide-plan.ts';
import { GuidePhaseSection } from './guide-step-card.tsx';
import { LawQuotes } from './law-quotes.tsx';
import { OtherGuides } from './other-guides.tsx';
import { OwnSteps } from './own-steps.tsx';
import { ProseView } from './prose.tsx';
import { Recommended } from './recommended.tsx';
import { entryTrail } from './trails.ts';

export interface GuidePageProps {
  readonly content: Content;
  readonly host: Host;
  readonly topic: Topic;
  readonly guide: Guide;
  readonly plan: GuidePlan;
}

/** From this heading on the text speaks of what comes after the first steps. */
const AFTER_STEPS = '可能遇到的情况';

/** 行动指南: what to do now on top, then why, then every step with its law, then what may come. */
export function GuidePage({ content, host, topic, guide, plan }: GuidePageProps): VNode {
  const homes = guideHomes(plan.phases);
  const cut = guide.body.findIndex((block) => block.kind === 'heading' && block.text === AFTER_STEPS);
  const split = cut < 0 ? guide.body.length : cut;
  const warned = plan.situation?.warnings.filter(({ when }) => !when) ?? [];
  const urgent = plan.phases.some(({ phase }) => phase === 'danger');
  return (
    <div class="page page-narrow">
      <Breadcrumb trail={entryTrail(topic, guide)} />
      <EntryHead page={guide} topic={topic} />
      {urgent ? <DangerLine /> : null}
      <p class="short-answer" data-read>
        {guide.summary}
      </p>
      <FirstSteps plan={plan} />
      <ProseView content={content} prose={guide.body.slice(0, split)} />
      <Warnings warnings={warned} />
      {plan.phases.length ? (
        <div class="phases">
          {plan.phases.map((phase) => (
            <GuidePhaseSection key={phase.phase} phase={phase} homes={homes} />
          ))}
        </div>
      ) : null}
      <OwnSteps content={content} guide={guide} />
      {plan.situation || guide.steps.length ? null : <OtherGuides topic={topic} shown={guide} />}
      <ProseView content={content} prose={guide.body.slice(split)} from={split} />
      <GuideAfter content={content} plan={plan} />
      <LawQuotes content={content} basis={guide.basis} title="这篇指南依据的法律原文" />
      <Recommended content={content} page={guide} />
      <Colophon content={content} host={host} {...guide} />
    </div>
  );
}
