import { type Article, isQuotedFrom, printArticleNumber } from '@huyin/law';
import type { PlannedBasis } from '@huyin/triage';
import type { VNode } from 'preact';
import { lawPath } from '../../address.ts';
import { Icon } from '../icon.tsx';
import { Rendered } from '../rendered.tsx';
import { markQuote } from './mark-quote.ts';

/** The law a step stands on: each chip opens the exact article, the words relied on marked. */
export function Authorities({ basis }: { basis: readonly PlannedBasis[] }): VNode | null {
  if (!basis.length) return null;
  return (
    <div class="authorities">
      {basis.map((one) => (
        <Rendered
          key={`${one.basis.law}-${one.basis.article}-${one.basis.quote}`}
          of={one.article}
          by={`${one.at} ${one.basis.quote}`}
          make={() => <Authority one={one} />}
        />
      ))}
    </div>
  );
}

function Authority({ one }: { one: PlannedBasis }): VNode {
  const { law, version, article } = one;
  return (
    <details class="authority">
      <summary>
        <Icon name="law" />
        <span>
          《{law.short[0] ?? law.title}》{printArticleNumber(article.number)}
        </span>
        <Doubt article={article} />
      </summary>
      <blockquote class="article">
        <ArticleWords article={article} quote={one.basis.quote} />
      </blockquote>
      <p class="small">
        《{version.title}》{version.edition ? `（${version.edition}）` : ''}，{version.from} 起施行
        {version.until ? `，${version.until} 起被新版取代` : ''}。
        {one.at === 'event' ? '按事情发生的日期适用。' : '按今天适用。'}
        来源：{article.source || version.source}
        {article.excerpt ? '（节录）' : ''}。{' '}
        <a href={lawPath(law.id, version.from, article.number)}>看这部法</a>
      </p>
      {article.note ? <p class="small">{article.note}</p> : null}
    </details>
  );
}

function Doubt({ article }: { article: Article }): VNode | null {
  if (article.confidence === 'C') return <em class="doubt">据公开报道</em>;
  return article.confidence === 'D' ? <em class="doubt">不确定</em> : null;
}

/** Paragraphs without the quoted words are folded to what the reader needs: all of it, only quieter. */
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
