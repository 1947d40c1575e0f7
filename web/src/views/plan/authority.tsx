import { type Article, isQuotedFrom, printArticleNumber } from '@huyin/law';
import type { PlannedBasis } from '@huyin/triage';
import type { VNode } from 'preact';
import { lawPath } from '../../address.ts';
import { Rendered } from '../rendered.tsx';
import type { Homes } from './homes.ts';
import { markQuote } from './mark-quote.ts';

interface AuthoritiesProps {
  readonly basis: readonly PlannedBasis[];
  /** Names this place on the page; absent homes mean every article is printed here. */
  readonly place?: string;
  readonly homes?: Homes;
}

/**
 * The law a step stands on: each chip opens the article with the words relied on marked. An article
 * cited before on the page is not printed again in full: its quoted words and a link are enough.
 */
export function Authorities({ basis, place = '', homes }: AuthoritiesProps): VNode | null {
  if (!basis.length) return null;
  return (
    <div class="authorities">
      {basis.map((one) => {
        const whole = !homes || homes.articles.get(one.article) === place;
        return (
          <Rendered
            key={`${one.basis.law}-${one.basis.article}-${one.basis.quote}`}
            of={one.article}
            by={`${whole} ${one.at} ${one.basis.quote}`}
            make={() => <Authority one={one} whole={whole} />}
          />
        );
      })}
    </div>
  );
}

function Authority({ one, whole }: { one: PlannedBasis; whole: boolean }): VNode {
  const { law, version, article } = one;
  return (
    <details class="authority">
      <summary>
        《{law.short[0] ?? law.title}》{printArticleNumber(article.number)}
        <Doubt article={article} />
      </summary>
      <blockquote class="article">
        {whole ? <ArticleWords article={article} quote={one.basis.quote} /> : <p>……{one.basis.quote}……</p>}
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
function ArticleWords({ article, quote }: { article: Article; quote: string }): VNode {
  return (
    <>
      {article.paragraphs.map((paragraph) => (
        <p key={paragraph} class={isQuotedFrom(quote, paragraph) ? 'relied-on' : undefined}>
          {markQuote(paragraph, quote).map((piece) =>
            piece.marked ? <mark key={piece.text}>{piece.text}</mark> : piece.text,
          )}
        </p>
      ))}
    </>
  );
}
