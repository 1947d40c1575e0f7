import type { IsoDate } from '../date.ts';
import { bigrams, shared } from '../similarity.ts';
import type { Article, Law, Version } from '../statute.ts';
import { printDiff } from '../text-diff.ts';
import { checkQuote, type JudgedQuote } from './check-quote.ts';
import type { Citation } from './citation.ts';
import {
  type CitationStatus,
  citationStatus,
  type Library,
  movedSentence,
  type Status,
} from './citation-status.ts';
import { type Level, quoteLevel, statusLevel, worse } from './finding-level.ts';
import type { LawNames } from './law-names.ts';
import { type PlainText, plainText } from './plain-text.ts';
import { plainOffset, type Quotation, quotationAfter, quotationBefore, quoteSpans } from './quotation.ts';
import { judgeQuote } from './quote-verdict.ts';
import { readPlainCitations } from './read-citations.ts';

/** Quoted words with their place in the text that was read. */
export interface CheckedQuote extends JudgedQuote {
  readonly at: number;
  readonly end: number;
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

/** A citation on its way: where it stands in plain text, and what it means. */
interface Placed {
  readonly citation: Citation;
  readonly start: number;
  readonly end: number;
  readonly status: CitationStatus;
}

/** Every citation of a text, judged on a day, with the words quoted beside it. */
export function checkCitations(
  text: string,
  names: LawNames,
  library: Library,
  on: IsoDate,
): CheckedCitation[] {
  const plain = plainText(text);
  const placed = readPlainCitations(plain, names).map((citation): Placed => {
    const [start, end] = [plainOffset(plain, citation.at), plainOffset(plain, citation.end)];
    return { citation, start, end, status: citationStatus(library, citation, on) };
  });
  const spans = quoteSpans(plain.chars);
  const checked = placed.map((one, i) => {
    const limit = placed[i + 1]?.start ?? plain.chars.length;
    const quotation =
      quotationAfter(plain.chars, spans, one.end, limit) ?? quotationBefore(plain.chars, spans, one.start);
    return checkOne(library, plain, one, groupBefore(placed, i), quotation);
  });
  return withoutInner(checked);
}

function checkOne(
  library: Library,
  plain: PlainText,
  { citation, start, end, status }: Placed,
  group: readonly Article[],
  quotation: Quotation | undefined,
): CheckedCitation {
  const judged = quotation && checkQuote(library.corpus, status, group, citation, quotation);
  const quote = judged && quotation && { ...judged, ...originalSpan(plain.at, quotation) };
  const before =
    plain.chars
      .slice(Math.max(0, start - 40), start)
      .split('\n')
      .at(-1) ?? '';
  const after = plain.chars.slice(end, end + 80).split('\n')[0] ?? '';
  return verdictOf(citation, withMove(status, library, quote, before + after), quote);
}

function originalSpan(at: Int32Array, quotation: Quotation): { at: number; end: number } {
  return { at: at[quotation.at] ?? 0, end: (at[quotation.end - 1] ?? 0) + 1 };
}

const LONGEST_LIST = 20;

/** 第十条、第十二条规定：“…”: the words may stand in any article of the list. */
function groupBefore(placed: readonly Placed[], i: number): Article[] {
  const articles: Article[] = [];
  for (let j = i; j >= 0 && i - j < LONGEST_LIST; j--) {
    articles.push(...(placed[j]?.status.articles ?? []));
    if ((placed[j]?.start ?? 0) - (placed[j - 1]?.end ?? -9) > 3) break;
  }
  return articles;
}

/** What a statute cites within its own quoted words is its affair: faithful, though it may be out of date. */
function withoutInner(checked: readonly CheckedCitation[]): CheckedCitation[] {
  const faithful = checked.flatMap(({ quote }) => (quote?.verdict === 'exact' ? [quote] : []));
  let next = 0;
  return checked.map((one) => {
    while (next < faithful.length && (faithful[next] as CheckedQuote).end <= one.citation.at) next++;
    const around = faithful[next];
    const inside = around !== undefined && around.at <= one.citation.at && one.citation.end <= around.end;
    return inside && one.level !== 'ok' ? { ...one, level: 'note' } : one;
  });
}

/** After a renumbering: does the text mean the old number? Its quoted words, or those around, tell. */
function withMove(
  status: CitationStatus,
  library: Library,
  quote: JudgedQuote | undefined,
  around: string,
): CitationStatus & { hint?: string } {
  const { law, moved, version } = status;
  if (!law || !moved || status.status !== 'in-force' || quote?.verdict === 'exact') return status;
  const table = library.renumberings.find((one) => one.law === law.id && one.after === moved.after);
  const old = law.versions.find((one) => one.from === table?.before)?.articles.get(moved.old);
  const now = version?.articles.get(moved.old);
  const meant = { ...status, status: 'renumbered' as const, sentence: movedSentence(law, moved) };
  if (old && quote && judgeQuote([old], quote.words).verdict !== 'absent') return meant;
  const pairs = bigrams(around);
  const likeOld = old ? shared(pairs, bigrams(old.paragraphs.join(''))) : 0;
  const likeNow = now ? shared(pairs, bigrams(now.paragraphs.join(''))) : 0;
  if (likeOld - likeNow >= CLEAR) return meant;
  return likeNow - likeOld >= CLEAR ? status : { ...status, hint: movedSentence(law, moved) };
}

/** So many more character pairs in common with one version than with the other. */
const CLEAR = 5;

function verdictOf(
  citation: Citation,
  status: CitationStatus & { hint?: string },
  quote?: CheckedQuote,
): CheckedCitation {
  const base = statusLevel(citation, status);
  const own: Level = base === 'ok' && status.hint ? 'note' : base;
  // Old words under an old number are what a renumbering looks like, not a second fault.
  const bad = quote && status.status !== 'renumbered' && quote.verdict !== 'exact' ? quote : undefined;
  const sentence = [
    status.sentence,
    status.hint && `${status.hint}请确认用的是新条号。`,
    bad && quoteSentence(bad),
  ];
  return {
    citation,
    status: status.status,
    level: worse(own, bad ? quoteLevel(bad) : 'ok'),
    sentence: sentence.filter(Boolean).join(''),
    ...(status.law && { law: status.law }),
    ...(status.version && { version: status.version }),
    ...(status.moved && { moved: status.moved }),
    ...(quote && { quote }),
  };
}

function quoteSentence(quote: JudgedQuote): string {
  if (quote.verdict === 'misplaced') return `引文不在这一处，而在${quote.foundIn}。`;
  if (quote.verdict === 'altered') return `引文与原文有出入：${printDiff(quote.runs ?? [])}`;
  return '引文不在这一条里。';
}
