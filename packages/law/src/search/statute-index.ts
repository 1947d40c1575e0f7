import type { Postings } from './postings.ts';
import type { PackedWords } from './word-list.ts';

/** One article as the index takes it in: whatever the source, statute files or an imported collection. */
export interface SearchArticle {
  /** The caller's own name for it; what a search gives back. */
  readonly id: string;
  /** As people name the law, without 中华人民共和国. */
  readonly law: string;
  readonly number: string;
  /** 编、章、节, outermost first. */
  readonly heading: readonly string[];
  readonly text: string;
  readonly kind: string;
  /** First day and first day no longer; empty when unknown or still running. */
  readonly from?: string | undefined;
  readonly until?: string | undefined;
}

export interface IndexedLaw {
  readonly name: string;
  readonly kind: string;
  readonly from: string;
  readonly until: string;
  readonly size: number;
}

/** Pairs and words are weighed apart: a word is a surer sign than two characters side by side. */
export interface Field {
  readonly pairs: Postings;
  readonly words: Postings;
}

/** Articles, the headings they stand under and their laws: three levels, each with its own terms. */
export interface StatuteIndex {
  readonly words: PackedWords;
  readonly ids: readonly string[];
  readonly numbers: readonly string[];
  readonly laws: readonly IndexedLaw[];
  readonly headings: readonly string[];
  readonly lawOf: Uint32Array;
  readonly headingOf: Uint32Array;
  /** All texts end to end; article i owns textStarts[i] to textStarts[i + 1]. */
  readonly texts: Uint16Array;
  readonly textStarts: Uint32Array;
  readonly text: Field;
  readonly heading: Field;
  readonly law: Field;
  /** The words of the articles that cite an article; unit i is about article citedArticles[i]. */
  readonly citing: Postings;
  readonly citedArticles: Uint32Array;
}
