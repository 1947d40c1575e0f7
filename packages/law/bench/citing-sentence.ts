import { printArticleNumber } from '../src/index.ts';
import { pick } from './seeded.ts';

/** The ways a draft writes a citation with its words; `words` is absent for a citation alone. */
export interface Cited {
  readonly title: string;
  readonly article: string;
  readonly words?: string;
}

const short = (title: string): string => title.replace('中华人民共和国', '');

function numberForms(article: string): string[] {
  const [main = '', sub] = article.split('-');
  return [printArticleNumber(article), `第${main}条${sub ? `之${sub}` : ''}`];
}

const PLAIN: readonly ((where: string) => string)[] = [
  (where) => `本案应当适用${where}的规定。`,
  (where) => `依照${where}，被告应当承担责任。`,
  (where) => `原告的请求有${where}为据，依法应予支持。`,
];

const QUOTING: readonly ((where: string, words: string) => string)[] = [
  (where, words) => `${where}规定：“${words}”因此原告有权提出请求。`,
  (where, words) => `根据${where}的规定，“${words}”。`,
  (where, words) => `“${words}”（${where}）`,
  (where, words) => `${where}：\n\n> ${words}\n\n下面分析。`,
  (where, words) => `- **${where}** 明确：「${words}」`,
  (where, words) => `${where}规定，${words}`,
  (where, words) => `依据${where}规定：${words}`,
];

export function citingSentence(random: () => number, { title, article, words }: Cited): string {
  const name = pick(random, [title, short(title)]);
  // A long title or one with a nested name is only ever written in 《》.
  const bare = name.length <= 14 && !/[《〈]/.test(name) && random() < 0.3;
  const where = `${bare ? name : `《${name}》`}${pick(random, numberForms(article))}`;
  return words === undefined ? pick(random, PLAIN)(where) : pick(random, QUOTING)(where, words);
}
