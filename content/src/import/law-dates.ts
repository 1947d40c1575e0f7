import { parseDate } from '@huyin/law';
import { chineseDates } from './chinese-date.ts';
import type { DocumentArticle } from './law-document.ts';

export interface LawDates {
  readonly adopted?: string;
  readonly from?: string;
  readonly first?: string;
}

const MADE = /通过|公布|发布|修订|修正|修改|颁布|批准|印发/;

/**
 * When a version was made and took effect, from the lines under the title, the file name and the last
 * article. An amended law still says 本法自1995年…起施行: that is its first day, not this version's.
 */
export function lawDates(
  lines: readonly string[],
  articles: readonly DocumentArticle[],
  given: LawDates,
): LawDates {
  const made = lines.filter((line) => MADE.test(line)).flatMap(chineseDates);
  const adopted = given.adopted ?? [...made].sort().at(-1);
  const stated =
    given.from ??
    lines
      .filter((line) => /施行/.test(line) && !MADE.test(line))
      .flatMap(chineseDates)
      .at(-1);
  const clause = effectiveClause(articles);
  const from = [stated, clause].find((date) => date !== undefined && (!adopted || date >= adopted));
  const first = [clause, stated].find((date) => date !== undefined && adopted && date < adopted);
  return { ...(adopted && { adopted }), ...(from && { from }), ...(first && { first }) };
}

/** 本法自2026年1月1日起施行, in one of the last articles. */
function effectiveClause(articles: readonly DocumentArticle[]): string | undefined {
  for (const article of articles.slice(-6).reverse()) {
    const words = article.paragraphs.join('').slice(0, 600);
    const clause = /自([^，。；]{6,20}?)起(?:施行|实施|生效)/.exec(words);
    const [date] = clause?.[1] ? chineseDates(clause[1]) : [];
    if (date) return date;
  }
  return undefined;
}

/** 治安管理处罚法(2025-06-27).md → 2025-06-27; the innermost folder or file that has a day counts. */
export function dateInName(name: string): string | undefined {
  const last = [...name.matchAll(/[(（](\d{4}-\d{2}-\d{2})[)）]/g)].at(-1)?.[1];
  const date = last ? parseDate(last) : undefined;
  return typeof date === 'string' ? date : undefined;
}
