import type { Content, Question, Stage, Topic } from '@huyin/content';
import type { ComponentChildren, VNode } from 'preact';
import type { Host } from '../../host.ts';
import { Icon } from '../icon.tsx';
import { deadlinePath, paperPath, questionPath } from './addresses.ts';
import { Breadcrumb } from './breadcrumb.tsx';
import { Colophon } from './colophon.tsx';
import { LawQuote } from './law-quotes.tsx';
import { ShortContact } from './short-contact.tsx';
import { StageMap } from './stage-map.tsx';
import { stageIcon } from './stage-names.ts';
import { stagesTrail } from './trails.ts';

const MOST_ASKED = 5;

interface StagesPageProps {
  readonly content: Content;
  readonly host: Host;
  readonly topic: Topic;
}

/** The stages, each complete: what it is, questions, papers, limits, whom to call, refusals and answers. */
export function StagesPage({ content, host, topic }: StagesPageProps): VNode {
  return (
    <div class="page page-narrow">
      <Breadcrumb trail={stagesTrail(topic)} />
      <header class="page-head">
        <p class="eyebrow">{topic.title}</p>
        <h1>不同阶段法律问题导航</h1>
        <p class="lead">
          从发现到执行，一共 {topic.stages.length} 个阶段。您走到哪一步，就从哪一步看起，不必从头来。
        </p>
      </header>
      <StageMap topic={topic.id} stages={topic.stages} />
      {topic.stages.map((stage, i) => (
        <StageSection
          key={stage.id}
          content={content}
          stage={stage}
          number={i + 1}
          of={topic.stages.length}
        />
      ))}
      <Colophon
        content={content}
        host={host}
        review={null}
        checked={topic.updated}
        changes={topic.changes}
        basis={topic.stages.flatMap(({ refusals }) => refusals.flatMap(({ basis }) => basis))}
      />
    </div>
  );
}

interface StageSectionProps {
  readonly content: Content;
  readonly stage: Stage;
  readonly number: number;
  readonly of: number;
}

function StageSection({ content, stage, number, of }: StageSectionProps): VNode {
  const { id, title, what, next, refusals } = stage;
  return (
    <section class="stage" id={`stage-${id}`} aria-labelledby={`stage-title-${id}`}>
      <h2 id={`stage-title-${id}`}>
        <span class="stage-disc">
          <Icon name={stageIcon(id)} />
        </span>
        <span>
          <span class="small">
            第 {number} 阶段，共 {of} 个
          </span>
          {title}
        </span>
      </h2>
      <p>{what}</p>
      <StageLists content={content} stage={stage} />
      {refusals.map((refusal) => (
        <Refusal key={refusal.say} content={content} refusal={refusal} />
      ))}
      <p class="stage-next">
        <Icon name="arrow" />
        <span>
          <b>什么时候往下走：</b>
          {next}
        </span>
      </p>
    </section>
  );
}

function StageLists({ content, stage }: { content: Content; stage: Stage }): VNode {
  const questions = [...content.topics.values()].flatMap(({ pages }) => pages.questions);
  const asked = stage.questions.flatMap((slug) => questions.find((one) => one.slug === slug) ?? []);
  const papers = stage.papers.flatMap((id) => content.papers.get(id) ?? []);
  const deadlines = stage.deadlines.flatMap((id) => content.deadlines.get(id) ?? []);
  const channels = stage.channels.flatMap((id) => content.channels.get(id) ?? []);
  return (
    <div class="stage-lists">
      <Asked questions={asked} />
      <StageList title="文书" empty={!papers.length}>
        {papers.map(({ id, title }) => (
          <li key={id}>
            <a href={paperPath(id)}>{title}</a>
          </li>
        ))}
      </StageList>
      <StageList title="期限" empty={!deadlines.length}>
        {deadlines.map(({ id, what, limit }) => (
          <li key={id}>
            <a href={deadlinePath(id)}>{what}</a>：{limit}
          </li>
        ))}
      </StageList>
      {channels.length ? (
        <div class="stage-list">
          <h3>找谁</h3>
          {channels.map((channel) => (
            <ShortContact key={channel.id} channel={channel} />
          ))}
        </div>
      ) : null}
    </div>
  );
}

/** What people ask first stays in sight; the rest is one tap away, so that the stage is seen whole. */
function Asked({ questions }: { questions: readonly Question[] }): VNode | null {
  if (!questions.length) return null;
  const rest = questions.slice(MOST_ASKED);
  return (
    <div class="stage-list">
      <h3>常问的</h3>
      <QuestionList questions={questions.slice(0, MOST_ASKED)} />
      {rest.length ? (
        <details class="fold">
          <summary>还有 {rest.length} 个问题</summary>
          <QuestionList questions={rest} />
        </details>
      ) : null}
    </div>
  );
}

function QuestionList({ questions }: { questions: readonly Question[] }): VNode {
  return (
    <ul>
      {questions.map(({ slug, title }) => (
        <li key={slug}>
          <a href={questionPath(slug)}>{title}</a>
        </li>
      ))}
    </ul>
  );
}

function StageList(props: { title: string; empty: boolean; children: ComponentChildren }): VNode | null {
  if (props.empty) return null;
  return (
    <div class="stage-list">
      <h3>{props.title}</h3>
      <ul>{props.children}</ul>
    </div>
  );
}

/** 典型的拒绝和回答, with the law that carries the answer. */
function Refusal({ content, refusal }: { content: Content; refusal: Stage['refusals'][number] }): VNode {
  return (
    <div class="refusal">
      <p class="refusal-say">
        <span class="small">如果对方说</span>“{refusal.say}”
      </p>
      <p>
        <b>您可以答：</b>
        {refusal.answer}
      </p>
      {refusal.basis.map((one) => (
        <LawQuote key={one.article + one.quote} content={content} basis={one} />
      ))}
    </div>
  );
}
