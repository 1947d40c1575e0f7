import type { Article, Law, Version } from '../src/index.ts';
import { citingSentence } from './citing-sentence.ts';
import { pick } from './seeded.ts';

export const KINDS = ['wrong number', 'wrong law', 'repealed', 'altered words', 'invented law'] as const;
export type Kind = (typeof KINDS)[number];

export interface Source {
  readonly law: Law;
  readonly version: Version;
  readonly articles: readonly Article[];
}

export interface Planted {
  readonly kind: Kind;
  readonly text: string;
}

type Random = () => number;

/** A sentence or two of an article, long enough to tell it from others, without quotations and citations of its own. */
export function wordsOf(random: Random, article: Article): string | undefined {
  const sentences = article.paragraphs
    .flatMap((paragraph) => (paragraph.includes('\n') ? [] : (paragraph.match(/[^。]+。/g) ?? [])))
    .filter(
      (sentence) => sentence.length >= 16 && sentence.length <= 140 && !/[“”《》]|第.{1,9}条/.test(sentence),
    );
  return sentences.length ? pick(random, sentences) : undefined;
}

export function pickWords(
  random: Random,
  sources: readonly Source[],
): { source: Source; article: Article; words: string } {
  for (;;) {
    const source = pick(random, sources);
    const article = pick(random, source.articles);
    const words = wordsOf(random, article);
    if (words) return { source, article, words };
  }
}

const nextNumber = (source: Source): number =>
  Math.max(...source.articles.map((a) => Number.parseInt(a.number, 10) || 0));

function wrongNumber(random: Random, sources: readonly Source[]): string {
  const { source, article, words } = pickWords(random, sources);
  const title = source.law.title;
  if (random() < 0.3) {
    const beyond = `${nextNumber(source) + 1 + Math.floor(random() * 60)}`;
    return citingSentence(random, { title, article: beyond, ...(random() < 0.5 && { words }) });
  }
  const holds = (one: Article): boolean => one.paragraphs.join('').includes(words);
  const others = source.articles.filter((one) => !holds(one) && /^\d/.test(one.number));
  const near = others.filter(
    (one) => Math.abs(Number.parseInt(one.number, 10) - Number.parseInt(article.number, 10)) <= 10,
  );
  return citingSentence(random, { title, article: pick(random, near.length ? near : others).number, words });
}

function wrongLaw(random: Random, sources: readonly Source[]): string {
  const { source, article, words } = pickWords(random, sources);
  for (;;) {
    const other = pick(random, sources);
    if (
      other.law.id === source.law.id ||
      other.articles.some((one) => one.paragraphs.join('').includes(words))
    )
      continue;
    return citingSentence(random, { title: other.law.title, article: article.number, words });
  }
}

const REVERSALS: readonly [RegExp, string][] = [
  [/应当/, '可以'],
  [/可以/, '应当'],
  [/不得/, '可以'],
  [/或者/, '并且'],
  [/以上/, '以下'],
  [/以下/, '以上'],
  [/十/, '二十'],
  [/三/, '五'],
  [/二/, '四'],
  [/人民法院/, '公安机关'],
  [/有权/, '有义务'],
  [/负责/, '配合'],
];

/** One change that turns the meaning, or a few characters dropped. */
export function alter(random: Random, words: string): string {
  const fitting = REVERSALS.filter(([from]) => from.test(words));
  if (fitting.length && random() < 0.8) {
    const [from, to] = pick(random, fitting);
    return words.replace(from, to);
  }
  const at = 2 + Math.floor(random() * (words.length - 8));
  return words.slice(0, at) + words.slice(at + 2);
}

function alteredWords(random: Random, sources: readonly Source[]): string {
  for (;;) {
    const { source, article, words } = pickWords(random, sources);
    const altered = alter(random, words);
    if (article.paragraphs.join('').includes(altered)) continue;
    return citingSentence(random, { title: source.law.title, article: article.number, words: altered });
  }
}

const TOPICS = [
  '个人数据权益',
  '网络隐私',
  '公民信息安全',
  '数字人格',
  '互联网平台责任',
  '信息主体保护',
  '数据泄露救济',
  '人工智能侵权',
  '电子证据',
  '社交媒体管理',
];
const FORMS = [
  '中华人民共和国T法',
  'T保护法',
  '中华人民共和国T促进法',
  'T条例',
  'T管理办法',
  '最高人民法院关于审理T纠纷案件的解释',
];

function inventedLaw(random: Random, known: (title: string) => boolean): string {
  for (;;) {
    const title = pick(random, FORMS).replace('T', pick(random, TOPICS));
    if (known(title)) continue;
    return citingSentence(random, { title, article: `${1 + Math.floor(random() * 80)}` });
  }
}

export function plant(
  random: Random,
  kind: Kind,
  sources: readonly Source[],
  repealed: readonly string[],
  known: (title: string) => boolean,
): Planted {
  const makers: Record<Kind, () => string> = {
    'wrong number': () => wrongNumber(random, sources),
    'wrong law': () => wrongLaw(random, sources),
    repealed: () =>
      citingSentence(random, { title: pick(random, repealed), article: `${1 + Math.floor(random() * 40)}` }),
    'altered words': () => alteredWords(random, sources),
    'invented law': () => inventedLaw(random, known),
  };
  return { kind, text: makers[kind]() };
}
