import type { ArticleNumber, LawKind } from '@huyin/law';

/** An article as a collection gives it. */
export interface DocumentArticle {
  readonly number: ArticleNumber;
  readonly path: readonly string[];
  readonly paragraphs: readonly string[];
  readonly line: number;
}

/** One document of a collection: one version of a law, or one book of it (民法典 stands in eight files). */
export interface LawDocument {
  readonly title: string;
  readonly kind: LawKind;
  readonly issuer?: string;
  /** 通过、公布、修订 on this day: what tells the versions of one law apart. */
  readonly adopted?: string;
  readonly from?: string;
  /** The first version took effect on this day, when the text still says so (本法自2008年1月1日起施行). */
  readonly first?: string;
  readonly superseded?: boolean;
  readonly articles: readonly DocumentArticle[];
  readonly source: string;
}

/** A place in a source that could not be read. */
export interface ImportFault {
  readonly file: string;
  readonly line: number;
  readonly reason: string;
}

export type ReadDocument = { readonly document?: LawDocument; readonly faults: readonly ImportFault[] };
