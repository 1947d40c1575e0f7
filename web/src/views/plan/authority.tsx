import { type Article, printArticleNumber } from '@huyin/law';
import type { PlannedBasis } from '@huyin/triage';
import type { VNode } from 'preact';
import { lawPath } from '../../address.ts';
import { Rendered } from '../rendered.tsx';
import type { Homes } from './homes.ts';
import { markQuotes } from './mark-quote.ts';

interface AuthoritiesProps {
  readonly basis: readonly PlannedBasis[];
  /** Names this place on the page; absent homes mean every article is printed here. */
  readonly place?: string;
  readonly homes?: Homes;
}

/** One article with everything quoted from it. */
interface Cited {
  readonly first: PlannedBasis;
  readonly quotes: readonly string[];
}

/**
 * The law a step stands on: each chip opens the article with the words relied on marked. An article
 * cited before on the page is not printed again in full: its quoted words and a link are enough.
 */
export function Authorities({ basis, place = '', homes }: AuthoritiesProps): VNode | null {
  if (!basis.length) return null;
  return (
    <div class="authorities">
      {citedOnce(basis).map(({ first, quotes }) => {
        const whole = !homes || homes.articles.get(first.article) === place;
        const by = `${whole} ${first.at} ${quotes.join('|')}`;
        const make = () => <Authority one={first} quotes={quotes} whole={whole} />;
        return <Rendered key={by} of={first.article} by={by} make={make} />;
      })}
    </div>
  );
}

/** Two quotes from one article make one chip. */
function citedOnce(basis: readonly PlannedBasis[]): readonly Cited[] {
  const cited = new Map<Article, { first: PlannedBasis; quotes: string[] }>();
  for (const one of basis) {
    const held = cited.get(one.article) ?? { first: one, quotes: [] };
    if (!held.quotes.includes(one.basis.quote)) held.quotes.push(one.basis.quote);
    cited.set(one.article, held);
  }
  return [...cited.values()];
}

interface AuthorityProps {
  readonly one: PlannedBasis;
  readonly quotes: readonly string[];
  readonly whole: boolean;
}

function Authority({ one, quotes, whole }: AuthorityProps): VNode {
  const { law, version, article } = one;
  return (
    <details class="authority">
      <summary>
        《{law.short[0] ?? law.title}》{printArticleNumber(article.number)}
        <Doubt article={article} />
      </summary>
      <blockquote class="article">
        {whole ? <ArticleWords article={article} quotes={quotes} /> : <p>……{quotes.join('……')}……</p>}
      </blockquote>
      <p class="small">
        {version.from} 起施行{version.edition ? `（${version.edition}）` : ''}
        {version.until ? `，${version.until} 起被新版取代` : ''}，
        {one.at === 'event' ? '按事发日适用' : '按今天适用'}
        {whole && article.excerpt ? '，节录' : ''}。
        <a href={lawPath(law.id, version.from, article.number)}>全文和来源</a>
        {whole && article.note ? ` ${article.note}` : ''}
      </p>
    </details>
  );
}

function Doubt({ article }: { article: Article }): VNode | null {
  if (article.confidence === 'C') return <em class="doubt">据公开报道</em>;
  return article.confidence === 'D' ? <em class="doubt">不确定</em> : null;
}

/** All of the article; the paragraphs that are not relied on are only quieter. */
function ArticleWords({ article, quotes }: { article: Article; quotes: readonly string[] }): VNode {
  return (
    <>
      {article.paragraphs.map((paragraph) => {
        const pieces = markQuotes(paragraph, quotes);
        return (
          <p key={paragraph} class={pieces.some(({ marked }) => marked) ? 'relied-on' : undefined}>
            {pieces.map(({ text, marked }) => (marked ? <mark key={text}>{text}</mark> : text))}
          </p>
        );
      })}
    </>
  );
}
