import type { Content, GlossaryTerm } from '@huyin/content';
import type { VNode } from 'preact';
import type { Host } from '../../host.ts';
import { termPath } from './addresses.ts';
import { Breadcrumb } from './breadcrumb.tsx';
import { EntryRows } from './entry-rows.tsx';
import { LawQuotes } from './law-quotes.tsx';
import { ShelfColophon } from './shelf-colophon.tsx';
import { pagesBeside, termsBeside } from './terms-beside.ts';
import { termTrail } from './trails.ts';

/** One legal word: what it means in ours, in the words of the law, and where it is put to use. */
interface TermPageProps {
  readonly content: Content;
  readonly host: Host;
  readonly term: GlossaryTerm;
}

export function TermPage({ content, host, term }: TermPageProps): VNode {
  const pages = pagesBeside(content, term);
  const terms = termsBeside(content, term);
  return (
    <article class="page page-narrow">
      <Breadcrumb trail={termTrail(term)} />
      <header class="page-head">
        <p class="eyebrow">词语解释</p>
        <h1>{term.term}</h1>
        <p class="lead">平常说法：{term.plain}</p>
        {term.also.length ? <p class="small">也有人叫它：{term.also.join('、')}。</p> : null}
      </header>
      <p class="short-answer" data-read>
        {term.says}
      </p>
      <LawQuotes content={content} basis={term.basis} />
      {pages.length ? (
        <section aria-labelledby="used">
          <h2 id="used">用到同一条法律的页面</h2>
          <EntryRows pages={pages} />
        </section>
      ) : null}
      {terms.length ? (
        <section aria-labelledby="beside">
          <h2 id="beside">同一部法里的词</h2>
          <p class="term-links">
            {terms.map(({ id, term: other }) => (
              <a key={id} href={termPath(id)}>
                {other}
              </a>
            ))}
          </p>
        </section>
      ) : null}
      <ShelfColophon content={content} host={host} shelf="glossary" />
    </article>
  );
}
