import type { LawDocument } from './law-document.ts';

/** 《…》同时废止: another law that this one ended, and where it says so. */
export interface RepealClause {
  readonly title: string;
  readonly on: string;
  readonly by: string;
  readonly article: string;
  readonly quote: string;
}

/** The laws that a law ends with its last articles. Only whole laws, and never one of its own name. */
export function repealClauses(document: LawDocument): RepealClause[] {
  const on = document.from;
  if (!on) return [];
  return document.articles
    .slice(-4)
    .flatMap(({ number, paragraphs }) => {
      const sentences = paragraphs.join('').slice(0, 4000).split('。');
      return sentences
        .filter((sentence) => /同时废止|即行废止/.test(sentence))
        .flatMap((sentence) =>
          [...sentence.matchAll(/《([^《》]{4,80})》(?!第|中|的|（)/g)].map(([quote, title = '']) => ({
            title,
            on,
            by: document.title,
            article: number,
            quote,
          })),
        );
    })
    .filter((clause) => clause.title !== document.title);
}
