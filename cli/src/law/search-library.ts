import { existsSync, readFileSync, statSync } from 'node:fs';
import { readLexicon } from '@huyin/content';
import { CONTENT_FOLDER, readFolder } from '@huyin/content/disk';
import { type Corpus, type Failure, failure, isFailure, type Law } from '@huyin/law';
import { buildIndex, loadRanking, type SearchArticle, StatuteSearch } from '@huyin/law/search';
import { openLawLibrary } from './library.ts';
import { readSearchCorpus } from './search-corpus.ts';

const RANKING = new URL('../../../packages/law/model/ranking.bin', import.meta.url);
const STATE = '中华人民共和国';

export type NoSearch = Failure<string, unknown>;

/** A search over our own statutes, an imported folder (ours added), or a file of article lines. */
export async function openSearch(corpus?: string): Promise<StatuteSearch | NoSearch> {
  if (corpus && !existsSync(corpus)) {
    return failure(
      'no-corpus',
      { corpus },
      `找不到“${corpus}”。请写 law import 的文件夹，或者 .jsonl.gz 文件。`,
    );
  }
  const ranking = loadRanking(readFileSync(RANKING));
  if (isFailure(ranking)) return ranking;
  const { lexicon } = readLexicon(readFolder(CONTENT_FOLDER));
  if (corpus && statSync(corpus).isFile()) {
    const articles = await readSearchCorpus(corpus);
    if (isFailure(articles)) return articles;
    return new StatuteSearch(buildIndex(articles, ranking.words), ranking, { lexicon });
  }
  const library = openLawLibrary(corpus);
  if (isFailure(library)) return library;
  const index = buildIndex(searchArticles(library.corpus), ranking.words);
  return new StatuteSearch(index, ranking, { lexicon, shortNames: shortNames(library.corpus) });
}

/** Every article of every version, dated, so that a day can be asked for. */
export function searchArticles(corpus: Corpus): SearchArticle[] {
  return [...corpus.values()].flatMap((law) =>
    law.versions.flatMap((version, i) => {
      const until = version.until ?? law.versions[i + 1]?.from ?? law.repealed?.on;
      return [...version.articles.values()].map((article) => ({
        id: `${law.id}#${article.number}@${version.from}`,
        law: searchName(law),
        number: article.number,
        heading: article.path,
        text: article.paragraphs.join('\n'),
        kind: law.kind,
        from: article.since ?? version.from,
        until,
      }));
    }),
  );
}

const searchName = (law: Law) => law.title.replaceAll(STATE, '');

function shortNames(corpus: Corpus): Map<string, readonly string[]> {
  return new Map([...corpus.values()].map((law) => [searchName(law), [law.title, ...law.short]]));
}
