import type { Content, Stage, Topic } from '@huyin/content';
import type { ComponentChildren, VNode } from 'preact';
import { Icon } from '../icon.tsx';
import { Contact } from '../plan/contact.tsx';
import { channelPath, deadlinePath, paperPath, questionPath } from './addresses.ts';
import { Breadcrumb } from './breadcrumb.tsx';
import { LawQuote } from './law-quotes.tsx';
import { StageMap } from './stage-map.tsx';
import { stageIcon } from './stage-names.ts';
import { stagesTrail } from './trails.ts';

/** The eight stages, each complete: what it is, questions, papers, limits, whom to call, refusals and answers. */
export function StagesPage({ content, topic }: { content: Content; topic: Topic }): VNode {
  return (
    <div class="page page-narrow">
      <Breadcrumb trail={stagesTrail(topic)} />
      <header class="page-head">
        <p class="eyebrow">{topic.title}</p>
        <h1>不同阶段法律问题导航</h1>
        <p class="lead">从发现到执行，一共八个阶段。您走到哪一步，就从哪一步看起，不必从头来。</p>
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
  const known = new Map(questions.map((question) => [question.slug, question.title]));
  const asked = stage.questions.filter((slug) => known.has(slug));
  const papers = stage.papers.flatMap((id) => content.papers.get(id) ?? []);
  const deadlines = stage.deadlines.flatMap((id) => content.deadlines.get(id) ?? []);
  const channels = stage.channels.flatMap((id) => content.channels.get(id) ?? []);
  return (
    <div class="stage-lists">
      <StageList title="常问的" empty={!asked.length}>
        {asked.map((slug) => (
          <li key={slug}>
            <a href={questionPath(slug)}>{known.get(slug)}</a>
          </li>
        ))}
      </StageList>
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
          {channels.map((channel) =>
            channel.phones.length ? (
              <Contact key={channel.id} channel={channel} whole={false} />
            ) : (
              <p key={channel.id}>
                <a href={channelPath(channel.id)}>{channel.name}</a>
              </p>
            ),
          )}
        </div>
      ) : null}
    </div>
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
