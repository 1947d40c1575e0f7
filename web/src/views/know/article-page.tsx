import type { Content, Topic, TopicArticle } from '@huyin/content';
import type { VNode } from 'preact';
import type { Host } from '../../host.ts';
import { Breadcrumb } from './breadcrumb.tsx';
import { Colophon } from './colophon.tsx';
import { EntryHead } from './entry-head.tsx';
import { LawQuotes } from './law-quotes.tsx';
import { PlanWay } from './plan-way.tsx';
import { headingId, ProseView } from './prose.tsx';
import { Recommended } from './recommended.tsx';
import { entryTrail } from './trails.ts';

export interface ArticlePageProps {
  readonly content: Content;
  readonly host: Host;
  readonly topic: Topic;
  readonly article: TopicArticle;
}

/** 律师说法. The author line is 护隐编辑部 until a named lawyer signs. */
export function ArticlePage({ content, host, topic, article }: ArticlePageProps): VNode {
  return (
    <article class="page page-narrow">
      <Breadcrumb trail={entryTrail(topic, article)} />
      <EntryHead page={article} topic={topic} author={article.author} />
      <p class="short-answer" data-read>
        {article.summary}
      </p>
      <InThisArticle article={article} />
      <ProseView content={content} prose={article.body} />
      <LawQuotes content={content} basis={article.basis} title="本文依据的法律原文" />
      <PlanWay content={content} page={article} />
      <Recommended content={content} page={article} />
      <Colophon content={content} host={host} {...article} />
    </article>
  );
}

function InThisArticle({ article }: { article: TopicArticle }): VNode | null {
  const headings = article.body.flatMap((block, i) =>
    block.kind === 'heading' && block.level === 2 ? [{ text: block.text, id: headingId(i) }] : [],
  );
  if (headings.length < 3) return null;
  return (
    <nav class="in-this-page" aria-label="本文目录">
      <ol>
        {headings.map(({ text, id }) => (
          <li key={id}>
            <a href={`#${id}`}>{text}</a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
