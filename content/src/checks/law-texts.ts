import {
  type Article,
  type Corpus,
  diffText,
  printArticleNumber,
  printDiff,
  readArticleNumber,
  type Version,
} from '@huyin/law';
import { type Fault, fault } from '../front-matter.ts';
import type { Files } from '../laws.ts';
import { articlePlace } from './place-in-file.ts';

/** One article of the reference list that our texts are held against. */
export interface ReferenceArticle {
  readonly law: string;
  readonly article: string;
  readonly text: string;
  readonly effective_from: string;
  readonly source: string;
}

/**
 * Every article of `content/laws` against the reference list, character by character (white space
 * aside), both ways: a word that differs, an article we have and they do not, one they have and we do not.
 */
export function checkLawTexts(laws: Corpus, reference: readonly ReferenceArticle[], files: Files): Fault[] {
  const left = new Map<string, ReferenceArticle[]>();
  for (const one of reference) {
    const key = `${one.source}\n${labelOf(one)}`;
    left.set(key, [...(left.get(key) ?? []), one]);
  }
  const faults: Fault[] = [];
  for (const { law, version, article } of everyArticle(laws)) {
    const { file, line } = articlePlace(files, law, version.from, article.number);
    const twins = left.get(`${article.source}\n${article.number}`);
    if (!twins) {
      if (article.source.includes('民法典/附则')) continue;
      faults.push(
        fault('no-reference', file, line, `${printArticleNumber(article.number)}在底册里没有对应的条文。`),
      );
      continue;
    }
    left.delete(`${article.source}\n${article.number}`);
    const words = article.paragraphs.join('\n');
    if (twins.some((twin) => squeeze(words) === squeeze(amended(twin.text)))) continue;
    const shown = printDiff(diffText(amended(twins[0]?.text ?? ''), words)).replaceAll('\n', ' ');
    faults.push(
      fault(
        'text-differs',
        file,
        line,
        `${printArticleNumber(article.number)}与底册不同：${shown}。请照来源改回原文。`,
      ),
    );
  }
  for (const [missing] of left.values()) {
    if (missing)
      faults.push(fault('not-held', 'laws', 1, `底册里的${missing.law}${missing.article}没有收录。`));
  }
  return faults;
}

function* everyArticle(laws: Corpus): Generator<{ law: string; version: Version; article: Article }> {
  for (const law of laws.values()) {
    for (const version of law.versions) {
      for (const article of version.articles.values()) yield { law: law.id, version, article };
    }
  }
}

/** 第六条（节录） → 6, 附件 分级指南（节录） → annex, 六（节录） → 6. */
function labelOf({ article, text }: ReferenceArticle): string {
  const added = AMENDING.exec(text)?.[1];
  if (added) return readArticleNumber(added) ?? added;
  const label = article.replace(/（.*?）/g, '').trim();
  return label.startsWith('附件')
    ? 'annex'
    : (readArticleNumber(label) ?? readArticleNumber(`第${label}条`) ?? label);
}

/** 七、在刑法第二百五十三条后增加一条，作为第二百五十三条之一：“…” */
const AMENDING = /^[一二三四五六七八九十]+、在.{1,30}增加一条，作为(第[^：]{2,16})：/;

/** A text given as 七、在刑法…增加一条…：“…” is the article within the quotation marks. */
function amended(text: string): string {
  if (!AMENDING.test(text)) return text;
  return text.slice(text.indexOf('“')).replace(/(^|\n)“|”(?=\n|$)/g, '$1');
}

const squeeze = (text: string): string => text.replace(/\s/g, '');
