import { type LawNames, lawNames } from '../cite/law-names.ts';
import { readCitations } from '../cite/read-citations.ts';
import type { StatuteIndex } from './statute-index.ts';

/** A question longer than this is not a bare citation: it only mentions one. */
const LONGEST_CITATION = 60;
const AROUND = /^[\s，。？?的是什么内容怎么规定讲了说]*$/;

/** Answers “个保法第四十七条” with that article, whatever its words are. */
export class CitationQuery {
  readonly #names: LawNames;
  readonly #articles = new Map<string, number[]>();

  constructor(index: StatuteIndex, shortNames: ReadonlyMap<string, readonly string[]>) {
    const laws = new Set(index.laws.map((law) => law.name));
    this.#names = lawNames([...laws].map((id) => ({ id, names: [id, ...(shortNames.get(id) ?? [])] })));
    index.numbers.forEach((number, i) => {
      const key = `${index.laws[index.lawOf[i] as number]?.name}#${number}`;
      const list = this.#articles.get(key);
      if (list) list.push(i);
      else this.#articles.set(key, [i]);
    });
  }

  /** Articles that the question is a citation of; empty when it asks something. */
  read(text: string): number[] {
    if (text.length > LONGEST_CITATION) return [];
    const written = finished(text);
    const citations = readCitations(written, this.#names).filter((one) => one.from && one.mention.law);
    if (!citations.length) return [];
    const first = Math.min(...citations.map((one) => one.at));
    const last = Math.max(...citations.map((one) => one.end));
    if (!AROUND.test(written.slice(0, first)) || !AROUND.test(written.slice(last))) return [];
    return citations.flatMap((one) => this.#articles.get(`${one.mention.law}#${one.from?.article}`) ?? []);
  }

  /** The name by which the index knows a law: 个保法 → 个人信息保护法. */
  lawNamed(name: string): string | undefined {
    return this.#names.find(name);
  }
}

/** People type 个保法47 and 刑法253-1 and leave 条 out. */
function finished(text: string): string {
  const typed = text.trim().replace(/(\d)-(\d+)$/, '$1条之$2');
  return /[\d〇零一二三四五六七八九十百千]$/.test(typed) && !/条之.{1,3}$/.test(typed) ? `${typed}条` : typed;
}
