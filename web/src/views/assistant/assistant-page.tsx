import type { Topic } from '@huyin/content';
import type { VNode } from 'preact';
import { ofTopic, questionPath, questionsPath } from '../know/addresses.ts';
import { Breadcrumb } from '../know/breadcrumb.tsx';
import { underKnow } from '../know/trails.ts';
import { AskBox } from './ask-box.tsx';
import { type ReplyProps, ReplyView } from './reply-view.tsx';

export const ASSISTANT_PATH = '/assistant';
export const ASSISTANT_TRAIL = underKnow('问一问', ASSISTANT_PATH);
const SHOWN = 5;

interface AssistantPageProps {
  readonly topics: readonly Topic[];
  readonly asked?: ReplyProps & { readonly text: string };
}

export function AssistantPage({ topics, asked }: AssistantPageProps): VNode {
  return (
    <div class="page page-narrow">
      <Breadcrumb trail={ASSISTANT_TRAIL} />
      <header class="page-head">
        <h1>问一问</h1>
        <p class="lead">
          只用本站写好的、带法律原文的内容回答，每一句都查得到出处。没有把握就直说没有，不现编。
        </p>
      </header>
      <section class="ask-section" aria-label="您的问题">
        <AskBox text={asked?.text ?? ''} />
        <h2 class="unseen">回答</h2>
        <div class="reply-place" data-reply>
          {asked ? <ReplyView {...asked} /> : null}
        </div>
      </section>
      {topics.map((topic) => (
        <CommonQuestions key={topic.id} topic={topic} />
      ))}
      <p class="small">
        不记录您问的话。正在转账、有人身危险、正在被敲诈，请直接打 <a href="tel:110">110</a>。
      </p>
    </div>
  );
}

function CommonQuestions({ topic }: { topic: Topic }): VNode | null {
  const { questions } = topic.pages;
  if (!questions.length) return null;
  return (
    <section aria-labelledby={`asked-${topic.id}`}>
      <h2 id={`asked-${topic.id}`}>{topic.title}：大家常问</h2>
      <ul class="rows">
        {questions.slice(0, SHOWN).map(({ slug, title }) => (
          <li key={slug} class="row">
            <a class="row-title" href={questionPath(slug)}>
              {title}
            </a>
          </li>
        ))}
      </ul>
      <p class="more">
        <a href={ofTopic(questionsPath, topic.id)}>全部 {questions.length} 个问答</a>
      </p>
    </section>
  );
}
