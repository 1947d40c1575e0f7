import { type Content, plainKey } from '@huyin/content';
import { type Article, type Law, printArticleNumber, type Version } from '@huyin/law';
import type { VNode } from 'preact';
import { lawHome, statuteArticlePath, versionPath } from '../know/addresses.ts';
import { Breadcrumb } from '../know/breadcrumb.tsx';
import { dayWords } from '../know/day-words.ts';
import { ArticleDoubts, ArticleWords } from './article-words.tsx';
import { CitedHere } from './cited-here.tsx';
import { citingOf } from './citing.ts';
import { LawFacts } from './law-facts.tsx';
import { sortedArticles } from './law-page.tsx';
import { lawTrail } from './law-trail.ts';
import { PlainTwin } from './plain-twin.tsx';
import { VersionDiff } from './version-diff.tsx';
import { historyOf } from './version-history.ts';
import { STANDING_WORDS, shortTitle, spanWords, standingOf } from './version-words.ts';

export interface StatuteArticleProps {
  readonly content: Content;
  readonly law: Law;
  readonly version: Version;
  readonly article: Article;
  readonly today: string;
}

/** One article of one version: its words, what they mean, what they were before, and what leans on them. */
export function StatuteArticlePage({ content, law, version, article, today }: StatuteArticleProps): VNode {
  const cited = { law: law.id, version: version.from, article: article.number };
  const twin = content.plain.get(plainKey(law.id, version.from, article.number));
  return (
    <div class="page page-narrow statute">
      <Breadcrumb trail={lawTrail(law, version, article)} />
      <ArticleHead law={law} version={version} article={article} today={today} />
      <section class="statute-sheet" aria-label="法律原文" data-read>
        <ArticleWords article={article} />
      </section>
      <ArticleDoubts article={article} />
      {twin ? <PlainTwin twin={twin} /> : null}
      <VersionDiff law={law} history={historyOf(law, version, article.number, content.renumberings)} />
      <CitedHere citing={citingOf(content, cited)} />
      <LawFacts law={law} version={version} />
      <Neighbours law={law} version={version} article={article} />
    </div>
  );
}

function ArticleHead({ law, version, article, today }: Omit<StatuteArticleProps, 'content'>): VNode {
  const standing = standingOf(law, version, today);
  const since = article.since && article.since < version.from ? article.since : undefined;
  return (
    <header class="page-head">
      <p class="eyebrow">{article.path.join('　') || law.kind}</p>
      <h1>
        <span class="together">《{shortTitle(law)}》</span>
        <span class="together">{printArticleNumber(article.number)}</span>
      </h1>
      <p>
        <span class={`standing standing-${standing}`}>{STANDING_WORDS[standing]}</span> {spanWords(version)}。
        {since ? `这一条的文字从${dayWords(since)}起就是这样。` : ''}
      </p>
    </header>
  );
}

function Neighbours({ law, version, article }: Pick<StatuteArticleProps, 'law' | 'version' | 'article'>) {
  const all = sortedArticles(version);
  const at = all.indexOf(article);
  const [before, after] = [all[at - 1], all[at + 1]];
  const standsToday = version === law.versions.at(-1);
  return (
    <nav class="neighbours" aria-label="前后条文">
      {before ? (
        <a rel="prev" href={statuteArticlePath(law.id, version.from, before.number)}>
          ← {printArticleNumber(before.number)}
        </a>
      ) : null}
      <a href={standsToday ? lawHome(law.id) : versionPath(law.id, version.from)}>整部法</a>
      {after ? (
        <a rel="next" href={statuteArticlePath(law.id, version.from, after.number)}>
          {printArticleNumber(after.number)} →
        </a>
      ) : null}
    </nav>
  );
}
