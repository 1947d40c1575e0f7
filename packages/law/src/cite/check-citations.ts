import { printArticleNumber } from '../article-number.ts';
import type { IsoDate } from '../date.ts';
import { wordsOfPart } from '../provision.ts';
import { bigrams, shared } from '../similarity.ts';
import type { Article, Law, Version } from '../statute.ts';
import { type DiffRun, printDiff } from '../text-diff.ts';
import type { Citation } from './citation.ts';
import {
  type CitationStatus,
  citationStatus,
  type Library,
  movedSentence,
  type Status,
} from './citation-status.ts';
import type { LawNames } from './law-names.ts';
import { plainText } from './plain-text.ts';
import { plainOffset, type Quotation, quotationAfter, quotationBefore, quoteSpans } from './quotation.ts';
import { articleQuoted, bareWords, judgeQuote } from './quote-verdict.ts';
import { readPlainCitations } from './read-citations.ts';

/** ok and note never fail a build; warning and error do. */
export type Level = 'ok' | 'note' | 'warning' | 'error';

export interface CheckedQuote {
  /** exact, altered, absent, or misplaced (the words stand in another part or article of the law). */
  readonly verdict: 'exact' | 'altered' | 'absent' | 'misplaced';
  readonly words: string;
  readonly at: number;
  readonly end: number;
  readonly runs?: readonly DiffRun[];
  readonly foundIn?: string;
}

export interface CheckedCitation {
  readonly citation: Citation;
  readonly status: Status;
  readonly level: Level;
  readonly sentence: string;
  readonly law?: Law;
  readonly version?: Version;
  readonly moved?: CitationStatus['moved'];
  readonly quote?: CheckedQuote;
}

const LEVELS: Record<Status, Level> = {
  'in-force': 'ok',
  'amended-since': 'note',
  renumbered: 'warning',
  repealed: 'error',
  'not-yet-in-force': 'error',
  'no-such-article': 'error',
  'no-such-part': 'error',
  'not-covered': 'note',
  'law-unknown': 'error',
  'left-alone': 'ok',
};

/** Every citation of a text, judged on a day, with the words quoted beside it. */
export function checkCitations(
  text: string,
  names: LawNames,
  library: Library,
  on: IsoDate,
): CheckedCitation[] {
  const plain = plainText(text);
  const citations = readPlainCitations(plain, names);
  const spans = quoteSpans(plain.chars);
  const places = citations.map((c) => ({ start: plainOffset(plain, c.at), end: plainOffset(plain, c.end) }));
  const statuses = citations.map((citation) => citationStatus(library, citation, on));
  return citations.map((citation, i) => {
    const place = places[i] as { start: number; end: number };
    const limit = places[i + 1]?.start ?? plain.chars.length;
    const status = statuses[i] as CitationStatus;
    const quotation =
      quotationAfter(plain.chars, spans, place.end, limit) ??
      quotationBefore(plain.chars, spans, place.start);
    const group = groupBefore(places, statuses, i);
    const around = plain.chars.slice(Math.max(0, place.start - 40), place.end + 80);
    const checked = quotation && checkQuote(status, group, citation, quotation);
    const quote = checked && quotation && { ...checked, ...originalSpan(plain.at, quotation) };
    return verdictOf(citation, withMove(status, library, quote, quotation, around), quote);
  });
}

function originalSpan(at: Int32Array, quotation: Quotation): { at: number; end: number } {
  return { at: at[quotation.at] ?? 0, end: (at[quotation.end - 1] ?? 0) + 1 };
}

/** 第十条、第十二条规定：“…”: the words may stand in any article of the list. */
function groupBefore(
  places: readonly { start: number; end: number }[],
  statuses: readonly CitationStatus[],
  i: number,
): Article[] {
  const articles: Article[] = [];
  for (let j = i; j >= 0 && articles.length < 80; j--) {
    articles.push(...(statuses[j]?.articles ?? []));
    const gap = (places[j]?.start ?? 0) - (places[j - 1]?.end ?? -9);
    if (gap > 3) break;
  }
  return articles;
}

type Judged = Omit<CheckedQuote, 'at' | 'end'>;

function checkQuote(
  status: CitationStatus,
  group: readonly Article[],
  citation: Citation,
  quotation: Quotation,
): Judged | undefined {
  const words = quotation.words;
  if (bareWords(words).length < 4 || group.length === 0) return undefined;
  const judged = judgeQuote(group, words);
  if (judged.verdict === 'exact') return misplacedPart(group, citation, words) ?? { verdict: 'exact', words };
  const elsewhere = status.version && articleQuoted(status.version, words);
  if (elsewhere) return { verdict: 'misplaced', words, foundIn: printArticleNumber(elsewhere.number) };
  if (judged.verdict === 'altered') return { verdict: 'altered', words, runs: judged.runs };
  return quotation.kind === 'plain' || bareWords(words).length < 8 ? undefined : { verdict: 'absent', words };
}

/** The words are in the article but in another 款 than the one cited. */
function misplacedPart(group: readonly Article[], citation: Citation, words: string): Judged | undefined {
  const part = citation.from;
  const [article] = group;
  if (group.length !== 1 || !article || part?.paragraph === undefined || citation.to) return undefined;
  const within = wordsOfPart(article, { paragraph: part.paragraph });
  if (within === undefined || bareWords(words).length < 8 || bareWords(within).includes(bareWords(words)))
    return undefined;
  const other = article.paragraphs.findIndex((paragraph) => bareWords(paragraph).includes(bareWords(words)));
  return other < 0
    ? undefined
    : { verdict: 'misplaced', words, foundIn: `${printArticleNumber(article.number)}第${other + 1}款` };
}

/** After a renumbering: does the text mean the old number? Its quoted words, or those around, tell. */
function withMove(
  status: CitationStatus,
  library: Library,
  quote: CheckedQuote | undefined,
  quotation: Quotation | undefined,
  around: string,
): CitationStatus & { hint?: string } {
  const { law, moved, version } = status;
  if (!law || !moved || status.status !== 'in-force') return status;
  const table = library.renumberings.find((one) => one.law === law.id && one.after === moved.after);
  const old = law.versions.find((one) => one.from === table?.before)?.articles.get(moved.old);
  const now = version?.articles.get(moved.old);
  if (
    old &&
    quote &&
    quote.verdict !== 'exact' &&
    quotation &&
    judgeQuote([old], quotation.words).verdict !== 'absent'
  ) {
    return { ...status, status: 'renumbered', sentence: movedSentence(law, moved) };
  }
  if (quote?.verdict === 'exact') return status;
  const pairs = bigrams(around);
  const likeOld = old ? shared(pairs, bigrams(old.paragraphs.join(''))) : 0;
  const likeNow = now ? shared(pairs, bigrams(now.paragraphs.join(''))) : 0;
  if (likeOld - likeNow >= 5) return { ...status, status: 'renumbered', sentence: movedSentence(law, moved) };
  return likeNow - likeOld >= 5 ? status : { ...status, hint: movedSentence(law, moved) };
}

function verdictOf(
  citation: Citation,
  status: CitationStatus & { hint?: string },
  quote?: CheckedQuote,
): CheckedCitation {
  const base = LEVELS[status.status];
  const unsure = status.status === 'law-unknown' && !soundsLikeLaw(citation);
  const own: Level = unsure ? 'note' : base === 'ok' && status.hint ? 'note' : base;
  const bad = quote && status.status !== 'renumbered' && quote.verdict !== 'exact';
  const quoteLevel: Level = bad ? (quote.verdict === 'altered' ? 'warning' : 'error') : 'ok';
  const sentence = [
    status.sentence,
    status.hint && `${status.hint}请确认用的是新条号。`,
    bad && quoteSentence(quote),
  ];
  return {
    citation,
    status: status.status,
    level: worse(own, quoteLevel),
    sentence: sentence.filter(Boolean).join(''),
    ...(status.law && { law: status.law }),
    ...(status.version && { version: status.version }),
    ...(status.moved && { moved: status.moved }),
    ...(quote && { quote }),
  };
}

const ORDER: readonly Level[] = ['ok', 'note', 'warning', 'error'];
const worse = (a: Level, b: Level): Level => (ORDER.indexOf(a) > ORDER.indexOf(b) ? a : b);

function quoteSentence(quote: CheckedQuote): string {
  if (quote.verdict === 'misplaced') return `引文不在这一处，而在${quote.foundIn}。`;
  if (quote.verdict === 'altered') return `引文与原文有出入：${printDiff(quote.runs ?? [])}`;
  return '引文不在这一条里。';
}

const LAW_ENDING =
  /(?:法|法典|条例|规定|办法|解释|细则|规则|决定|意见|通则|修正案(?:\(.{1,3}\))?)(?:\([^()]{1,12}\))?$/;

/** Only a name that claims to be a law is an error when unknown: 《租赁合同》第五条 is not one. */
function soundsLikeLaw({ mention, from }: Citation): boolean {
  if (!from)
    return (
      mention.bracketed &&
      /^(?:中华人民共和国.*|.{2,30}(?:法|法典))$/.test(mention.name) &&
      LAW_ENDING.test(mention.name)
    );
  return LAW_ENDING.test(mention.name);
}
