/** `npm run bench:cite`: planted faults found, correct citations left in peace, time against length. */
import { writeFileSync } from 'node:fs';
import { type CheckedCitation, checkCitations, versionOn } from '../src/index.ts';
import { citingSentence } from './citing-sentence.ts';
import { naturalCitations } from './natural-citation.ts';
import { KINDS, type Planted, pickWords, plant, type Source } from './planted-fault.ts';
import { pick, seeded } from './seeded.ts';
import { type BenchLibrary, openSharedCorpus } from './shared-corpus.ts';
import { share } from './wilson.ts';

/** The day the shared corpus was taken: its texts are the law of that day. */
const ON = '2025-04-30';
const FAULTS = 500;
const CORRECT = 2000;

const reported = ({ level }: CheckedCitation): boolean => level === 'warning' || level === 'error';

function sourcesOf(library: BenchLibrary): Source[] {
  return [...library.imported.values()].flatMap((law) => {
    const version = versionOn(law, ON);
    const articles = [...(version?.articles.values() ?? [])].filter((article) => /^\d/.test(article.number));
    const usable = version && !version.superseded && !law.repealed && articles.length >= 20;
    return usable ? [{ law, version, articles }] : [];
  });
}

function plantedFaults(library: BenchLibrary, sources: readonly Source[], random: () => number): void {
  const repealed = [...library.known.values(), ...library.imported.values()].flatMap((law) =>
    law.repealed && law.repealed.on <= ON ? [law.title] : [],
  );
  const known = (title: string): boolean => library.names.find(title) !== undefined;
  const missed: Planted[] = [];
  for (const kind of KINDS) {
    const faults = Array.from({ length: FAULTS / KINDS.length }, () =>
      plant(random, kind, sources, repealed, known),
    );
    const lost = faults.filter(
      ({ text }) => !checkCitations(text, library.names, library, ON).some(reported),
    );
    missed.push(...lost);
    console.log(`  ${kind.padEnd(14)} ${share(faults.length - lost.length, faults.length)}`);
  }
  console.log(`  all            ${share(FAULTS - missed.length, FAULTS)}`);
  save('missed', missed);
}

function correctCitations(library: BenchLibrary, sources: readonly Source[], random: () => number): void {
  const natural = naturalCitations(library.corpus, ON);
  const half = CORRECT / 2;
  const inStatutes = Array.from({ length: half }, () => pick(random, natural)).map(
    ({ text, law, article }) => {
      const own = checkCitations(text, library.names, library, ON).filter(
        ({ citation }) => citation.mention.law === law && citation.from?.article === article,
      );
      return { text, own, bad: own.length === 0 || own.some(reported) };
    },
  );
  const written = Array.from({ length: half }, () => {
    const { source, article, words } = pickWords(random, sources);
    const text = citingSentence(random, { title: source.law.title, article: article.number, words });
    const own = checkCitations(text, library.names, library, ON);
    return { text, own, bad: own.length === 0 || own.some(reported) };
  });
  for (const [name, list] of [
    ['in statutes', inStatutes],
    ['in drafts', written],
  ] as const) {
    console.log(`  ${name.padEnd(14)} ${share(list.filter(({ bad }) => bad).length, list.length)}`);
  }
  const all = [...inStatutes, ...written];
  console.log(`  all            ${share(all.filter(({ bad }) => bad).length, all.length)}`);
  const seen = (one: (typeof all)[number]) => ({
    text: one.text,
    said: one.own.map((c) => `${c.status} ${c.sentence}`),
  });
  save('false-alarms', all.filter(({ bad }) => bad).map(seen));
}

function growth(library: BenchLibrary): void {
  const base = naturalCitations(library.corpus, ON)
    .slice(0, 400)
    .map(({ text }) => text)
    .join('\n\n')
    .slice(0, 100_000);
  const hostile = {
    text: base,
    quotes: '“《'.repeat(50_000),
    numerals: '第一百'.repeat(33_000),
    brackets: '刑法第(一('.repeat(14_000),
    list: '刑法第一条、'.repeat(17_000),
  };
  for (const [name, text] of Object.entries(hostile)) {
    const times = [1, 2, 4].map((n) =>
      timeOf(() => checkCitations(text.repeat(n), library.names, library, ON)),
    );
    const [one = 1, two = 1, four = 1] = times;
    console.log(
      `  ${name.padEnd(14)} ${times.map((t) => `${t.toFixed(0)} ms`).join(' → ')}  ratios ${(two / one).toFixed(2)}, ${(four / two).toFixed(2)} (2.00 is linear)`,
    );
  }
}

function timeOf(run: () => unknown): number {
  const runs = Array.from({ length: 5 }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  });
  return Math.min(...runs);
}

function save(name: string, list: readonly unknown[]): void {
  if (process.env.BENCH_OUT)
    writeFileSync(`${process.env.BENCH_OUT}/${name}.json`, JSON.stringify(list, undefined, 1));
}

const seed = Number(process.env.SEED ?? 20261123);
const library = openSharedCorpus();
if (!library) {
  console.error('跳过：没有 ../shared/bench/corpus.jsonl.gz，量不了。');
  process.exit(2);
}
const random = seeded(seed);
const sources = sourcesOf(library);
console.log(`seed ${seed}; ${library.corpus.size} laws; day ${ON}; share [95 % interval]`);
console.log('planted faults found');
plantedFaults(library, sources, random);
console.log('correct citations reported');
correctCitations(library, sources, random);
console.log('reading and checking time, text of 100,000 characters, then twice and four times as long');
growth(library);
