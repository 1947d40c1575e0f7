import type { ArticleNumber } from '../article-number.ts';
import type { IsoDate } from '../date.ts';
import type { Repeal } from '../statute.ts';
import type { NamedLaw } from './law-names.ts';

/**
 * A law we know of without holding its text: enough to tell an invented law from one that is merely
 * not in our data, a repealed law from a living one, and 第三百条 of a law that has ninety-eight.
 */
export interface KnownLaw extends NamedLaw {
  readonly title: string;
  /** Its last article in the text of `asOf`. */
  readonly last?: ArticleNumber;
  readonly asOf?: IsoDate;
  readonly repealed?: Repeal;
}

export type KnownLaws = ReadonlyMap<string, KnownLaw>;
