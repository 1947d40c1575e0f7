import type { Postings } from './postings.ts';

/** One level (articles, headings or laws): which units questions led to, how often, and by which terms. */
export interface AssociationLevel {
  /** `民法典#1034`, `民法典\n第四编 人格权`, `民法典`. */
  readonly names: readonly string[];
  /** How many questions had their answer here. */
  readonly counts: Uint16Array;
  readonly terms: Postings;
}

/** What the open questions taught: sums over questions per article, heading and law; no question is kept. */
export interface Associations {
  readonly articles: AssociationLevel;
  readonly headings: AssociationLevel;
  readonly laws: AssociationLevel;
}

const BITS = 20;

/** Terms are stored as 20-bit hashes: enough to weigh a new question, not to read an old one back. */
export function associationKey(key: number): number {
  let hash = Math.imul(key ^ (key >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> (32 - BITS);
}
