import { allPages, type Content, type GlossaryTerm, type TopicPage } from '@huyin/content';

const MOST_PAGES = 8;
const MOST_TERMS = 6;

type Cited = { readonly law: string; readonly article: string };
const keyOf = ({ law, article }: Cited): string => `${law} ${article}`;

/** Pages that stand on an article the term stands on. */
export function pagesBeside(content: Content, term: GlossaryTerm): readonly TopicPage[] {
  const own = new Set(term.basis.map(keyOf));
  return allPages(content)
    .filter(({ basis }) => basis.some((one) => own.has(keyOf(one))))
    .slice(0, MOST_PAGES);
}

/** Other terms of the same law, the nearest articles first. */
export function termsBeside(content: Content, term: GlossaryTerm): readonly GlossaryTerm[] {
  const distance = (other: GlossaryTerm): number =>
    Math.min(...other.basis.flatMap((theirs) => term.basis.map((own) => apart(own, theirs))));
  return [...content.glossary.values()]
    .filter((other) => other !== term && Number.isFinite(distance(other)))
    .sort((a, b) => distance(a) - distance(b))
    .slice(0, MOST_TERMS);
}

function apart(own: Cited, theirs: Cited): number {
  if (own.law !== theirs.law) return Number.POSITIVE_INFINITY;
  return Math.abs(Number.parseInt(own.article, 10) - Number.parseInt(theirs.article, 10));
}
