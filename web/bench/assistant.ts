/**
 * How often the assistant answers and how often rightly: questions of ours with known pages, wordings of our answers held
 * out of the index, real questions of other fields of law, real descriptions. `--fit` prints the weights of a regression.
 */
import { existsSync, readFileSync } from 'node:fs';
import { makeSearchWords, openContent, type SearchWords, SiteSearch } from '@huyin/content';
import { CONTENT_FOLDER, readFolder } from '@huyin/content/disk';
import { isFailure } from '@huyin/law';
import { understand } from '@huyin/triage';
import { parse } from 'yaml';
import { Assistant, NEAR, SURE } from '../src/assistant/assistant.ts';
import { Question, toldBy } from '../src/assistant/compare.ts';
import { type Likeness, surety, WEIGHTS } from '../src/assistant/likeness.ts';
import { PageWords } from '../src/assistant/page-words.ts';

interface Asked {
  readonly text: string;
  readonly right: readonly string[];
}
interface Pair {
  readonly likeness: Likeness;
  readonly address: string;
}

const LIBRARY = openContent(readFolder(CONTENT_FOLDER));
const WORDS = makeSearchWords(LIBRARY, '2026-11-24');
const QUESTIONS = [...LIBRARY.topics.values()].flatMap(({ pages }) => pages.questions);
const HELD_OUT = withoutAsked(WORDS);
const SHARED = new URL('../../../shared/', import.meta.url);
const QUERIES = new URL('../../content/src/site-search/queries.yaml', import.meta.url);

function withoutAsked(words: SearchWords): SearchWords {
  const asked = new Map(QUESTIONS.map((page) => [`/qa/${page.slug}`, page.asked]));
  const rows = words.rows.map(([address, kind, law, number, heading, text]) => {
    const left = text.split('\n').filter((line) => !asked.get(address)?.includes(line));
    return [address, kind, law, number, heading, left.join('\n')] as const;
  });
  return { ...words, rows };
}

function compared(words: SearchWords): (text: string) => Pair[] {
  const search = new SiteSearch(words);
  const pages = new PageWords(words);
  return (text) => {
    const found = search.search(text.slice(0, 100), { size: 20 });
    if (isFailure(found)) return [];
    const question = new Question(text.slice(0, 100), words.everyday);
    const told = toldBy(understand(text));
    return found.hits
      .flatMap(({ address }) => pages.page(address) ?? [])
      .slice(0, 3)
      .map((page, rank) => ({
        address: page.address,
        likeness: question.against(page, pages, told, rank),
      }));
  };
}

function lines(file: string): Record<string, never>[] {
  const at = new URL(file, SHARED);
  if (!existsSync(at)) {
    console.log(`没有 ../shared/${file}：这一组不量。`);
    return [];
  }
  return readFileSync(at, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
}

const ours = Object.entries(parse(readFileSync(QUERIES, 'utf8')) as Record<string, string[][]>).map(
  ([name, all]) =>
    [`queries ${name}`, all.map(([text = '', ...right]) => ({ text, right }))] as [string, Asked[]],
);
const heldOut: Asked[] = QUESTIONS.flatMap(({ slug, asked }) =>
  asked.map((text) => ({ text, right: [`/qa/${slug}`] })),
);
const law = lines('bench/open.jsonl') as unknown as { query: string; field: boolean }[];
const told = lines('triage/open.jsonl') as unknown as { text: string; labels: string[] }[];
const plain = (text: string): Asked => ({ text, right: [] });
const SETS: [string, Asked[], SearchWords][] = [
  ...ours.map(([name, all]) => [name, all, WORDS] as [string, Asked[], SearchWords]),
  ['wordings, held out', heldOut, HELD_OUT],
  ['other fields of law', law.filter(({ field }) => !field).map(({ query }) => plain(query)), WORDS],
  ['our field, statute questions', law.filter(({ field }) => field).map(({ query }) => plain(query)), WORDS],
  [
    'descriptions to 100 characters',
    told
      .filter(({ text, labels }) => text.length <= 100 && !labels.includes('out_of_scope'))
      .map(({ text }) => plain(text)),
    WORDS,
  ],
];

const comparers = new Map([WORDS, HELD_OUT].map((words) => [words, compared(words)]));
const share = (part: number, whole: number): string => (whole ? (part / whole).toFixed(3) : '-');
const sets = SETS.map(([name, all, words]) => ({
  name,
  all: all.map((asked) => ({ asked, pairs: comparers.get(words)?.(asked.text) ?? [] })),
}));

console.log(`sure from ${SURE}, near from ${NEAR}, weights ${JSON.stringify(WEIGHTS)}`);
console.log(
  'set | questions | answered | right of answered (of answers with a known page) | nothing offered',
);
for (const { name, all } of sets) {
  const best = all.map(({ asked, pairs }) => ({
    asked,
    best: pairs.toSorted((a, b) => surety(b.likeness) - surety(a.likeness))[0],
  }));
  const answered = best.filter((one) => one.best && surety(one.best.likeness) >= SURE);
  const right = answered.filter((one) => one.asked.right.includes(one.best?.address ?? ''));
  const nothing = best.filter((one) => !one.best || surety(one.best.likeness) < NEAR);
  const known = all.some(({ asked }) => asked.right.length);
  console.log(
    `${name} | ${all.length} | ${share(answered.length, all.length)} | ${known ? share(right.length, answered.length) : '-'} | ${share(nothing.length, all.length)}`,
  );
  if (process.argv.includes('--show') && !known)
    for (const one of answered.slice(0, 40)) console.log(`  ${one.asked.text} → ${one.best?.address}`);
}

const assistant = new Assistant(WORDS, new SiteSearch(WORDS));
const texts = sets.flatMap(({ all }) => all.map(({ asked }) => asked.text));
const times = texts
  .map((text) => {
    const start = performance.now();
    assistant.reply(text);
    return performance.now() - start;
  })
  .sort((a, b) => a - b);
console.log(
  `one reply: median ${times[times.length >> 1]?.toFixed(2)} ms, p99 ${times[Math.floor(times.length * 0.99)]?.toFixed(2)} ms`,
);

if (process.argv.includes('--fit')) fit();

/** Plain gradient descent: right page or not, over every second question. */
function fit(): void {
  const parts = Object.keys(WEIGHTS) as (keyof Likeness)[];
  const pairs = sets
    .filter(({ all }) => all.some(({ asked }) => asked.right.length) || all.length > 500)
    .flatMap(({ all }) => all.filter((_, i) => i % 2 === 0))
    .flatMap(({ asked, pairs: found }) =>
      found.map(({ likeness, address }) => ({
        x: [...parts.map((part) => likeness[part]), 1],
        y: asked.right.includes(address) ? 1 : 0,
      })),
    );
  const weights = [...parts, 'bias'].map(() => 0);
  for (let round = 0; round < 4000; round += 1) {
    const slope = weights.map(() => 0);
    for (const { x, y } of pairs) {
      const z = x.reduce((sum, value, i) => sum + value * (weights[i] ?? 0), 0);
      const error = 1 / (1 + Math.exp(-z)) - y;
      x.forEach((value, i) => {
        slope[i] = (slope[i] ?? 0) + error * value;
      });
    }
    slope.forEach((value, i) => {
      weights[i] = (weights[i] ?? 0) - (4 * value) / pairs.length;
    });
  }
  console.log([...parts, 'bias'].map((part, i) => `${part} ${weights[i]?.toFixed(2)}`).join(', '));
  for (const name of ['other fields of law', 'wordings, held out']) {
    const all = sets.find((set) => set.name === name)?.all.filter((_, i) => i % 2 === 1) ?? [];
    const best = all
      .map(({ pairs: found }) => Math.max(0, ...found.map(({ likeness }) => surety(likeness))))
      .sort((a, b) => b - a);
    const at = [0.01, 0.02, 0.05, 0.1, 0.5].map(
      (part) => `${part}: ${best[Math.floor(best.length * part)]?.toFixed(2)}`,
    );
    console.log(`${name}, surety at share ${at.join(', ')}`);
  }
}
