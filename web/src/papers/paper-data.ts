import type { Article, Corpus, IsoDate, Law, Version } from '@huyin/law';
import type { Paper, Values } from '@huyin/papers';

/** Everything a browser needs to write one paper: it stands in the page, so nothing is asked for later. */
export interface PaperData {
  readonly paper: Paper;
  readonly laws: readonly PackedLaw[];
  /** What the facts of the plan already say. Categories and days only, as in the address. */
  readonly known: Values;
  readonly today: IsoDate;
  readonly event?: IsoDate;
}

type PackedVersion = Omit<Version, 'articles'> & { readonly articles: readonly Article[] };
export type PackedLaw = Omit<Law, 'versions'> & { readonly versions: readonly PackedVersion[] };

export interface CitedArticle {
  readonly law: string;
  readonly article: string;
}

/** Of each law only the articles a paper can cite, in every version: the choice of the version stays possible. */
export function packLaws(corpus: Corpus, cited: readonly CitedArticle[]): readonly PackedLaw[] {
  return [...new Set(cited.map(({ law }) => law))].flatMap((id) => {
    const law = corpus.get(id);
    if (!law) return [];
    const wanted = new Set(cited.filter((one) => one.law === id).map(({ article }) => article));
    const versions = law.versions.map((version) => ({
      ...version,
      articles: [...version.articles.values()].filter(({ number }) => wanted.has(number)),
    }));
    return [{ ...law, versions }];
  });
}

export function unpackLaws(laws: readonly PackedLaw[]): Corpus {
  return new Map(
    laws.map((law) => [
      law.id,
      {
        ...law,
        versions: law.versions.map((version) => ({
          ...version,
          articles: new Map(version.articles.map((article) => [article.number, article])),
        })),
      },
    ]),
  );
}
