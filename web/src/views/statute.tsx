import { type Article, compareArticleNumbers, type Law, printArticleNumber, type Version } from '@huyin/law';
import type { VNode } from 'preact';
import { lawPath } from '../address.ts';

/** One version of a law as we hold it, with the way to its other versions. */
export function StatutePage({ law, version }: { law: Law; version: Version }): VNode {
  const articles = [...version.articles.values()].sort((a, b) => compareArticleNumbers(a.number, b.number));
  return (
    <div class="narrow prose statute">
      <p class="eyebrow">{law.kind}</p>
      <h1>{version.title}</h1>
      <p class="lead">
        {version.edition ? `${version.edition}，` : ''}
        {version.from} 起施行{version.until ? `，${version.until} 起被新版取代` : ''}
        {version.docNo ? `，${version.docNo}` : ''}。
        {version.complete ? '' : '我们只收录了用到的条文，没有列出的不等于不存在。'}
      </p>
      {law.versions.length > 1 ? <OtherVersions law={law} shown={version} /> : null}
      {articles.map((article) => (
        <ArticleSection key={article.number} article={article} />
      ))}
      <p class="small">
        来源：{version.source}；最近核对 {version.checked}；可靠程度 {version.confidence}。
        {version.note ?? ''}以国家法律法规数据库公布的文本为准。
      </p>
    </div>
  );
}

function OtherVersions({ law, shown }: { law: Law; shown: Version }): VNode {
  return (
    <nav class="versions" aria-label="这部法的各个版本">
      {law.versions.map((version) => (
        <a
          key={version.from}
          href={lawPath(law.id, version.from)}
          aria-current={version === shown ? 'page' : undefined}
        >
          {version.from} 起{version.until ? '（旧）' : '（现行）'}
        </a>
      ))}
    </nav>
  );
}

function ArticleSection({ article }: { article: Article }): VNode {
  return (
    <section id={`article-${article.number}`} class="statute-article">
      <h2>{printArticleNumber(article.number)}</h2>
      {article.paragraphs.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
      {article.excerpt || article.confidence === 'C' ? (
        <p class="small">
          {article.excerpt ? '节录。' : ''}
          {article.confidence === 'C' ? '据公开报道。' : ''}
        </p>
      ) : null}
    </section>
  );
}
