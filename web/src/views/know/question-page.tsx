import type { Content, Question, Topic } from '@huyin/content';
import type { VNode } from 'preact';
import type { Host } from '../../host.ts';
import { Breadcrumb } from './breadcrumb.tsx';
import { Colophon } from './colophon.tsx';
import { EntryHead } from './entry-head.tsx';
import { LawQuotes } from './law-quotes.tsx';
import { PlanWay } from './plan-way.tsx';
import { ProseView } from './prose.tsx';
import { Recommended } from './recommended.tsx';
import { entryTrail } from './trails.ts';

export interface QuestionPageProps {
  readonly content: Content;
  readonly host: Host;
  readonly topic: Topic;
  readonly question: Question;
}

const LAW_HEADING = '法律依据';

/** 专业问答: the short answer first and whole, then why, on what law, what to do, what to know. */
export function QuestionPage({ content, host, topic, question }: QuestionPageProps): VNode {
  const { body, basis, summary } = question;
  const cut = afterSection(question);
  return (
    <article class="page page-narrow">
      <Breadcrumb trail={entryTrail(topic, question)} />
      <EntryHead page={question} topic={topic} />
      <section class="short-answer" aria-labelledby="short" data-read>
        <h2 id="short">简短回答</h2>
        <p>{summary}</p>
      </section>
      <ProseView content={content} prose={body.slice(0, cut)} />
      <LawQuotes content={content} basis={basis} level={cut < body.length ? 3 : 2} />
      <ProseView content={content} prose={body.slice(cut)} from={cut} />
      <PlanWay content={content} page={question} />
      <Recommended content={content} page={question} />
      <Colophon content={content} host={host} {...question} />
    </article>
  );
}

/** The quoted words stand at the end of the section on the law, or of the whole answer. */
function afterSection({ body }: Question): number {
  const start = body.findIndex((block) => block.kind === 'heading' && block.text === LAW_HEADING);
  const next = body.findIndex((block, i) => i > start && block.kind === 'heading' && block.level === 2);
  return start < 0 || next < 0 ? body.length : next;
}
