import { type ArticleNumber, compareArticleNumbers } from './article-number.ts';
import { movedFrom, type Renumbering } from './renumbering.ts';
import { bigrams, similarity } from './similarity.ts';
import type { Article, Version } from './statute.ts';
import { type DiffRun, diffText } from './text-diff.ts';

export type Change = 'same' | 'changed' | 'renumbered' | 'renumbered-and-changed' | 'added' | 'removed';

/** One article across two versions, with the words that differ. */
export interface ArticleChange {
  readonly change: Change;
  readonly before?: Article;
  readonly after?: Article;
  readonly runs: readonly DiffRun[];
  /** How the pair was found: the table of moves, the same number, or likeness of the words. */
  readonly pairedBy?: 'table' | 'number' | 'likeness';
}

type Pair = { before: Article; after: Article; by: 'table' | 'number' | 'likeness' };

/** Below this likeness two articles are two articles. Renumbered 网络安全法 articles stand at 0.75 or above. */
const ALIKE = 0.6;

/** Article by article and word by word between two versions, in the order of the newer one. */
export function compareVersions(before: Version, after: Version, table?: Renumbering): ArticleChange[] {
  const pairs = pairByTable(before, after, table);
  pairByLikeness(before, after, pairs, table);
  const paired = new Set([...pairs.values()].map((pair) => pair.before.number));
  const changes = [...after.articles.values()].map((article) => {
    const pair = pairs.get(article.number);
    return pair ? changeOf(pair) : alone(article, 'added');
  });
  for (const article of before.articles.values()) {
    if (!paired.has(article.number)) changes.push(alone(article, 'removed'));
  }
  return changes.sort((a, b) => compareArticleNumbers(placeOf(a), placeOf(b)));
}

const placeOf = (change: ArticleChange): ArticleNumber => (change.after ?? change.before)?.number ?? '';

const wordsOf = (article: Article): string => article.paragraphs.join('\n');

function pairByTable(before: Version, after: Version, table?: Renumbering): Map<ArticleNumber, Pair> {
  const pairs = new Map<ArticleNumber, Pair>();
  if (!table) return pairs;
  for (const article of after.articles.values()) {
    const [old] = movedFrom(table, article.number).flatMap((number) => before.articles.get(number) ?? []);
    if (old) pairs.set(article.number, { before: old, after: article, by: 'table' });
  }
  return pairs;
}

/** The same number wins when its words are alike; else the unpaired article most alike. */
function pairByLikeness(
  before: Version,
  after: Version,
  pairs: Map<ArticleNumber, Pair>,
  table?: Renumbering,
): void {
  const taken = new Set([...pairs.values()].map((pair) => pair.before.number));
  const left = [...before.articles.values()].filter((article) => !taken.has(article.number));
  const grams = new Map(left.map((article) => [article, bigrams(wordsOf(article))]));
  const found: (Pair & { score: number })[] = [];
  for (const article of after.articles.values()) {
    if (pairs.has(article.number) || table?.added?.includes(article.number)) continue;
    const own = bigrams(wordsOf(article));
    for (const [old, theirs] of grams) {
      const same = old.number === article.number;
      const score = similarity(own, theirs) + (same ? 0.1 : 0);
      if (score >= ALIKE)
        found.push({ before: old, after: article, by: same ? 'number' : 'likeness', score });
    }
  }
  for (const pair of found.sort((a, b) => b.score - a.score)) {
    if (taken.has(pair.before.number) || pairs.has(pair.after.number)) continue;
    taken.add(pair.before.number);
    pairs.set(pair.after.number, pair);
  }
}

function changeOf({ before, after, by }: Pair): ArticleChange {
  const runs = diffText(wordsOf(before), wordsOf(after));
  const moved = before.number !== after.number;
  const changed = runs.some((run) => run.kind !== 'same');
  const change = moved ? (changed ? 'renumbered-and-changed' : 'renumbered') : changed ? 'changed' : 'same';
  return { change, before, after, runs, pairedBy: by };
}

function alone(article: Article, change: 'added' | 'removed'): ArticleChange {
  const runs: DiffRun[] = [{ kind: change, text: wordsOf(article) }];
  return change === 'added' ? { change, after: article, runs } : { change, before: article, runs };
}
