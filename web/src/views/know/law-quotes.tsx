import type { BasisRecord, Content } from '@huyin/content';
import { isFailure, printArticleNumber, resolveBasis } from '@huyin/law';
import type { VNode } from 'preact';
import { shortTitle } from '../statute/version-words.ts';
import { statuteArticlePath } from './addresses.ts';
import { dayWords } from './day-words.ts';

interface LawQuotesProps {
  readonly content: Content;
  readonly basis: readonly BasisRecord[];
  readonly title?: string;
  /** Under the heading of a part of the text, or a part of its own. */
  readonly level?: 2 | 3 | 4;
}

/** 法律原文: the very words a text leans on, each with the way to the whole article. */
export function LawQuotes({ content, basis, title = '法律原文', level = 2 }: LawQuotesProps): VNode | null {
  if (!basis.length) return null;
  const Heading = `h${level}` as const;
  return (
    <section class="law-quotes" aria-label={title}>
      <Heading>{title}</Heading>
      {basis.map((one) => (
        <LawQuote key={`${one.law}${one.article}${one.quote}`} content={content} basis={one} />
      ))}
    </section>
  );
}

export function LawQuote({ content, basis }: { content: Content; basis: BasisRecord }): VNode | null {
  const found = resolveBasis(content.laws, basis);
  if (isFailure(found)) return null;
  const { law, version, article } = found;
  return (
    <figure class="law-quote">
      <blockquote>{basis.quote.split('…').join('……')}</blockquote>
      <figcaption>
        <a class="law-source" href={statuteArticlePath(law.id, version.from, article.number)}>
          《{shortTitle(law)}》{printArticleNumber(article.number)}
        </a>
        <span class="small">
          {version.until
            ? `${dayWords(version.from)}至${dayWords(version.until)}前施行的旧版`
            : `${dayWords(version.from)}起施行`}
        </span>
        {article.confidence === 'C' ? <em class="doubt">据公开报道</em> : null}
        {article.confidence === 'D' ? <em class="doubt">不确定</em> : null}
      </figcaption>
    </figure>
  );
}
