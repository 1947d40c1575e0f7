import type { ArticleNumber } from '../article-number.ts';
import type { Part } from '../provision.ts';

/** An article and, where the text says so, the 款, 项 and 目 within it. */
export interface CitedPart extends Part {
  readonly article: ArticleNumber;
}

/** How the text names the law. */
export interface Mention {
  /**
   * named: by a name or a document number; same: 同法, 该法, 同条; self: 本法 inside a statute;
   * bare: 第五条 alone. Only `named` and `same` can be checked.
   */
  readonly kind: 'named' | 'same' | 'self' | 'bare';
  /** The name without 《》, or the word used. */
  readonly name: string;
  /** The law meant, when the name is known. */
  readonly law?: string;
  /** `2016` in 《网络安全法》（2016年）, `old` in 旧治安管理处罚法. */
  readonly edition?: string;
  /** 法释〔2017〕10号 written beside the name. */
  readonly docNo?: string;
  /** Written in 《》; a name guessed from the words before 第…条 is not. */
  readonly bracketed: boolean;
}

/** One citation: one part of one law, or a run of articles (`to`), or a whole law (no `from`). */
export interface Citation {
  readonly mention: Mention;
  readonly from?: CitedPart;
  readonly to?: CitedPart;
  /** Offsets in the text that was read: this citation, and its law name when that stands before it. */
  readonly at: number;
  readonly end: number;
}
