import { type Article, compareArticleNumbers, type Law, printArticleNumber, type Version } from '@huyin/law';
import type { VNode } from 'preact';
import { lawHome, statuteArticlePath, versionPath } from '../know/addresses.ts';
import { Breadcrumb } from '../know/breadcrumb.tsx';
import { dayWords } from '../know/day-words.ts';
import { Rendered } from '../rendered.tsx';
import { ArticleDoubts, ArticleWords } from './article-words.tsx';
import { LawFacts } from './law-facts.tsx';
import { lawTrail } from './law-trail.ts';
import { STANDING_WORDS, spanWords, standingOf } from './version-words.ts';

export interface LawPageProps {
  readonly law: Law;
  readonly version: Version;
  readonly today: string;
  /** The page of one version by its date, not the page of the law as it is today. */
  readonly dated: boolean;
}

/** One version of a law as we hold it: what it is, where its articles are, and all of them. */
export function LawPage({ law, version, today, dated }: LawPageProps): VNode {
  const articles = sortedArticles(version);
  const standing = standingOf(law, version, today);
  return (
    <div class="page page-with-side statute">
      <Breadcrumb trail={lawTrail(law, dated ? version : undefined)} />
      <header class="page-head">
        <p class="eyebrow">{law.kind}</p>
        <h1>{version.title}</h1>
        <p>
          <span class={`standing standing-${standing}`}>{STANDING_WORDS[standing]}</span> {spanWords(version)}
          。
        </p>
        {version.complete ? null : (
          <p class="note small">
            这里只收录了本站用到的 {articles.length} 条，没有列出的不等于不存在。全文请看国家法律法规数据库。
          </p>
        )}
      </header>
      <aside class="page-side">
        <Versions law={law} shown={version} today={today} />
        <Contents law={law} version={version} articles={articles} />
      </aside>
      <div class="page-main">
        {articles.map((article) => (
          <Rendered
            key={article.number}
            of={article}
            by="law-page"
            make={() => <ArticleSection law={law} version={version} article={article} />}
          />
        ))}
        <LawFacts law={law} version={version} />
      </div>
    </div>
  );
}

export function sortedArticles(version: Version): readonly Article[] {
  return [...version.articles.values()].sort((a, b) => compareArticleNumbers(a.number, b.number));
}

function Versions({ law, shown, today }: { law: Law; shown: Version; today: string }): VNode | null {
  if (law.versions.length < 2) return null;
  return (
    <nav class="side-nav" aria-label="这部法的各个版本">
      <h2>版本</h2>
      <ol class="version-list">
        {law.versions.toReversed().map((version) => (
          <li key={version.from}>
            <a
              href={
                standingOf(law, version, today) === 'in-force'
                  ? lawHome(law.id)
                  : versionPath(law.id, version.from)
              }
              aria-current={version === shown ? 'page' : undefined}
            >
              {dayWords(version.from)}起{version.edition ? `（${version.edition}）` : ''}
              <span class="small">{STANDING_WORDS[standingOf(law, version, today)]}</span>
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}

interface ContentsProps {
  readonly law: Law;
  readonly version: Version;
  readonly articles: readonly Article[];
}

/** 目录: the chapters of the law with the articles we hold under each. */
function Contents({ law, version, articles }: ContentsProps): VNode {
  const chapters = Map.groupBy(articles, ({ path }) => path.join('　'));
  return (
    <details class="side-nav fold contents" open>
      <summary>
        <h2>目录</h2>
      </summary>
      {[...chapters].map(([chapter, of]) => (
        <div key={chapter} class="contents-chapter">
          {chapter ? <p class="small">{chapter}</p> : null}
          <p class="contents-articles">
            {of.map(({ number }) => (
              <a key={number} href={statuteArticlePath(law.id, version.from, number)}>
                {printArticleNumber(number)}
              </a>
            ))}
          </p>
        </div>
      ))}
    </details>
  );
}

function ArticleSection({ law, version, article }: { law: Law; version: Version; article: Article }): VNode {
  return (
    <section id={`article-${article.number}`} class="statute-article">
      <h2>
        <a href={statuteArticlePath(law.id, version.from, article.number)}>
          {printArticleNumber(article.number)}
        </a>
      </h2>
      <ArticleWords article={article} />
      <ArticleDoubts article={article} />
    </section>
  );
}
