import type { ArticleNumber } from './article-number.ts';
import type { IsoDate } from './date.ts';

/**
 * How far a text has been verified: A two independent copies agree word for word; B one reliable
 * copy; C second-hand (shown as 据公开报道); D general knowledge (shown as 不确定, never as law).
 */
export type Confidence = 'A' | 'B' | 'C' | 'D';

export type LawKind = '法律' | '行政法规' | '司法解释' | '部门规章' | '规范性文件' | '党内法规';

/** One article of one version, its words exactly as the source prints them. */
export interface Article {
  readonly number: ArticleNumber;
  /** 编、章、节 headings above it, outermost first; empty when the source did not give them. */
  readonly path: readonly string[];
  /** 款, in order. An item line (（一）…) belongs to the paragraph before it and keeps its line break. */
  readonly paragraphs: readonly string[];
  /** Since when these exact words have been law, when earlier than the version (an unamended article). */
  readonly since?: IsoDate;
  readonly source: string;
  readonly confidence: Confidence;
  /** 节录: the copy holds only a part of the article. */
  readonly excerpt?: boolean;
  readonly note?: string;
}

/** One version of a law: the words in force from one day until (not including) another. */
export interface Version {
  readonly from: IsoDate;
  /** The source did not say when it took effect: `from` is the day it was adopted or published. */
  readonly fromUncertain?: boolean;
  readonly until?: IsoDate;
  /** The source calls it superseded without saying since when. */
  readonly superseded?: boolean;
  readonly title: string;
  readonly edition?: string;
  readonly docNo?: string;
  readonly adopted?: IsoDate;
  readonly source: string;
  /** The last day on which someone looked whether it was still in force. */
  readonly checked: IsoDate;
  readonly confidence: Confidence;
  /** False: we hold only the articles the product cites, so a missing number proves nothing. */
  readonly complete: boolean;
  readonly articles: ReadonlyMap<ArticleNumber, Article>;
  readonly note?: string;
}

/** The end of a whole law: on which day, and the words that ended it. */
export interface Repeal {
  readonly on: IsoDate;
  /** The law that ended it, and where it says so. */
  readonly by: string;
  readonly article: ArticleNumber;
  readonly quote: string;
}

/** A work: the law as people name it, with every version we hold, oldest first. */
export interface Law {
  readonly id: string;
  readonly title: string;
  readonly short: readonly string[];
  readonly kind: LawKind;
  readonly issuer?: string;
  /** The day the first version (ours or not) took effect: before it the law did not exist. */
  readonly first?: IsoDate;
  readonly repealed?: Repeal;
  readonly versions: readonly Version[];
}

export type Corpus = ReadonlyMap<string, Law>;
