import { printArticleNumber } from '../article-number.ts';
import { wordsOfPart } from '../provision.ts';
import type { Article, Corpus } from '../statute.ts';
import type { DiffRun } from '../text-diff.ts';
import type { Citation } from './citation.ts';
import type { CitationStatus } from './citation-status.ts';
import type { Quotation } from './quotation.ts';
import { articleQuoted, bareWords, judgeQuote } from './quote-verdict.ts';
import { SentenceIndex } from './sentence-index.ts';

/** What became of the words quoted beside a citation. */
export interface JudgedQuote {
  /** exact, altered, absent, or misplaced (the words stand in another part, article or law). */
  readonly verdict: 'exact' | 'altered' | 'absent' | 'misplaced';
  readonly words: string;
  readonly runs?: readonly DiffRun[];
  readonly foundIn?: string;
}

/** Without quotation marks a paraphrase is lawful; only a near copy is called altered. */
const NEAR_COPY = 0.12;
const SHORTEST = 4;
const SHORTEST_ABSENT = 8;

/** Are the quoted words those of the articles cited, and if not, where do they stand? */
export function checkQuote(
  corpus: Corpus,
  status: CitationStatus,
  group: readonly Article[],
  citation: Citation,
  quotation: Quotation,
): JudgedQuote | undefined {
  const { words, kind } = quotation;
  const length = bareWords(words).length;
  if (length < SHORTEST || group.length === 0) return undefined;
  const judged = judgeQuote(group, words);
  if (judged.verdict === 'exact') return misplacedPart(group, citation, words) ?? { verdict: 'exact', words };
  const foundIn =
    placeInLaw(status, words) ?? (judged.verdict === 'absent' ? placeElsewhere(corpus, words) : undefined);
  if (foundIn) return { verdict: 'misplaced', words, foundIn };
  if (judged.verdict === 'altered' && (kind === 'marked' || judged.share <= NEAR_COPY)) {
    return { verdict: 'altered', words, runs: judged.runs };
  }
  return kind === 'marked' && length >= SHORTEST_ABSENT ? { verdict: 'absent', words } : undefined;
}

function placeInLaw({ version }: CitationStatus, words: string): string | undefined {
  const article = version && articleQuoted(version, words);
  return article && printArticleNumber(article.number);
}

const indexes = new WeakMap<Corpus, SentenceIndex>();

function placeElsewhere(corpus: Corpus, words: string): string | undefined {
  let index = indexes.get(corpus);
  if (!index) {
    index = new SentenceIndex(corpus);
    indexes.set(corpus, index);
  }
  const place = index.find(words);
  return place && `《${place.law.title}》${printArticleNumber(place.article.number)}`;
}

/** The words are in the article but in another 款 than the one cited. */
function misplacedPart(
  group: readonly Article[],
  citation: Citation,
  words: string,
): JudgedQuote | undefined {
  const part = citation.from;
  const [article] = group;
  if (group.length !== 1 || !article || part?.paragraph === undefined || citation.to) return undefined;
  const within = wordsOfPart(article, { paragraph: part.paragraph });
  const bare = bareWords(words);
  if (within === undefined || bare.length < SHORTEST_ABSENT || bareWords(within).includes(bare))
    return undefined;
  const other = article.paragraphs.findIndex((paragraph) => bareWords(paragraph).includes(bare));
  if (other < 0) return undefined;
  return { verdict: 'misplaced', words, foundIn: `${printArticleNumber(article.number)}第${other + 1}款` };
}
