import {
  type Corpus,
  compareArticleNumbers,
  type Law,
  nameKey,
  readArticleNumber,
  type Version,
  versionOn,
} from '../src/index.ts';

/** A citation that a statute itself makes, in its own sentence, and that is right by a plain look-up. */
export interface Natural {
  readonly text: string;
  readonly law: string;
  readonly article: string;
}

/**
 * Found with a regular expression and a map of titles, not with the reader under test: 《name》第…条
 * in the sentence of another law, where that law, as in force on the day, does have the article. The cited
 * text must be the older one: rules made before an amendment go on citing the old numbers (细则 of 2017
 * citing 反间谍法 of 2014), and are out of date rather than right.
 */
const madeOn = (version: Version | undefined): string => version?.adopted ?? version?.from ?? '';

const CITED = /《([^《》]{2,60})》(第[一二三四五六七八九十百千零〇]{1,9}条(?:之[一二三四五六七八九十])?)/g;

export function naturalCitations(corpus: Corpus, on: string): Natural[] {
  const titles = new Map<string, Law>([...corpus.values()].map((law) => [nameKey(law.title), law]));
  const found: Natural[] = [];
  for (const law of corpus.values()) {
    const citing = versionOn(law, on);
    for (const article of citing?.articles.values() ?? []) {
      const text = article.paragraphs.join('\n');
      for (const [, name = '', number = ''] of text.matchAll(CITED)) {
        const cited = titles.get(nameKey(name));
        const wanted = readArticleNumber(number);
        const version = cited && versionOn(cited, on);
        if (!cited || cited.repealed || !wanted || !version || version.superseded) continue;
        if (madeOn(version) > madeOn(citing)) continue;
        if (version.articles.has(wanted)) found.push({ text, law: cited.id, article: wanted });
      }
    }
  }
  return found.sort((a, b) =>
    a.law < b.law ? -1 : a.law > b.law ? 1 : compareArticleNumbers(a.article, b.article),
  );
}
