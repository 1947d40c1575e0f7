/**
 * Mines a dictionary from the statutes: character sequences that hold together (high pointwise mutual
 * information at every cut) and stand freely (many different neighbours), then pruned by repeated
 * segmentation (hard EM): a word that the cheapest segmentation never uses is dropped.
 */
import { foldText } from '../src/search/fold-text.ts';
import { LONGEST_WORD, type PackedWords } from '../src/search/word-list.ts';
import { Segmenter } from './segmenter.ts';

const FEWEST = 8;
const LEAST_COHESION = 1.5;
const LEAST_FREEDOM = 1.3;
/** Grammar, not words: a sequence that begins or ends with one of these is a phrase around a word. */
const GRAMMAR = new Set(
  '的和或与及由在对向将被把从其该本此这那为于以所等者地得了着过个名种条第但并而且则可应能会须不未无非一二三四五六七八九十百千万有是',
);
const MAY_END = new Set('者为种地得非名个过');
const MAY_BEGIN = new Set('可应能会不未无非有对从地得个本名条为种过等将');
const ROUNDS = 5;

export function mineWords(texts: readonly string[], limit = 32_000): string[] {
  const runs = texts.flatMap((text) => runsOf(text));
  const counts = countSequences(runs);
  const freedom = boundaryEntropy(runs, counts);
  let words = [...counts].filter(
    ([seq]) =>
      seq.length > 1 &&
      !isPhrase(seq) &&
      cohesion(seq, counts) > LEAST_COHESION &&
      (freedom.get(seq) ?? 0) > LEAST_FREEDOM,
  );
  for (let round = 0; round < ROUNDS; round += 1) words = reestimate(words, runs, round);
  words.sort((a, b) => b[1] - a[1]);
  return words.slice(0, limit).map(([word]) => word);
}

function isPhrase(seq: string): boolean {
  const first = seq.charAt(0);
  const last = seq.charAt(seq.length - 1);
  return (GRAMMAR.has(first) && !MAY_BEGIN.has(first)) || (GRAMMAR.has(last) && !MAY_END.has(last));
}

function runsOf(text: string): string[] {
  let out = '';
  for (const unit of foldText(text)) out += unit >= 0x3400 ? String.fromCharCode(unit) : ' ';
  return out.split(' ').filter((run) => run.length > 1);
}

/** Counts by length; a longer sequence is only counted when both shorter ones inside it were frequent. */
function countSequences(runs: readonly string[]): Map<string, number> {
  let all = new Map<string, number>();
  for (let size = 1; size <= LONGEST_WORD; size += 1) {
    const counts = new Map<string, number>();
    for (const run of runs) {
      for (let i = 0; i + size <= run.length; i += 1) {
        if (size > 1 && !(all.has(run.slice(i, i + size - 1)) && all.has(run.slice(i + 1, i + size))))
          continue;
        const seq = run.slice(i, i + size);
        counts.set(seq, (counts.get(seq) ?? 0) + 1);
      }
    }
    const floor = size === 1 ? 1 : FEWEST;
    all = new Map([...all, ...[...counts].filter(([, count]) => count >= floor)]);
  }
  return all;
}

function cohesion(seq: string, counts: ReadonlyMap<string, number>): number {
  const total = 6_000_000;
  let least = Number.POSITIVE_INFINITY;
  for (let cut = 1; cut < seq.length; cut += 1) {
    const left = counts.get(seq.slice(0, cut)) ?? 1;
    const right = counts.get(seq.slice(cut)) ?? 1;
    least = Math.min(least, Math.log(((counts.get(seq) ?? 1) * total) / (left * right)));
  }
  return least;
}

/** The smaller of the left and right neighbour entropies, in nats; a run's edge counts as a new neighbour. */
function boundaryEntropy(runs: readonly string[], counts: ReadonlyMap<string, number>): Map<string, number> {
  const left = new Map<string, Map<string, number>>();
  const right = new Map<string, Map<string, number>>();
  for (const run of runs) {
    for (let i = 0; i < run.length; i += 1) {
      for (let size = 2; size <= LONGEST_WORD && i + size <= run.length; size += 1) {
        const seq = run.slice(i, i + size);
        if (!counts.has(seq)) break;
        bump(left, seq, run[i - 1] ?? '^');
        bump(right, seq, run[i + size] ?? '$');
      }
    }
  }
  const out = new Map<string, number>();
  for (const [seq, map] of left) out.set(seq, Math.min(entropy(map), entropy(right.get(seq) ?? new Map())));
  return out;
}

function bump(into: Map<string, Map<string, number>>, seq: string, neighbour: string): void {
  const map = into.get(seq) ?? new Map<string, number>();
  into.set(seq, map.set(neighbour, (map.get(neighbour) ?? 0) + 1));
}

function entropy(counts: ReadonlyMap<string, number>): number {
  let total = 0;
  for (const count of counts.values()) total += count;
  let out = 0;
  for (const [key, count] of counts) {
    const p = count / total;
    // Every edge of a run is a boundary of its own.
    out -= key === '^' || key === '$' ? p * Math.log(1 / total) : p * Math.log(p);
  }
  return out;
}

function reestimate(words: [string, number][], runs: readonly string[], round: number): [string, number][] {
  const segmenter = new Segmenter(words);
  const used = new Float64Array(words.length);
  for (const run of runs) {
    for (const word of segmenter.segment(foldText(run))) used[word] = (used[word] as number) + 1;
  }
  const floor = round < ROUNDS - 1 ? 1 : 4;
  return words.map(([word], i): [string, number] => [word, used[i] as number]).filter(([, n]) => n >= floor);
}

export function packWords(words: readonly string[]): PackedWords {
  return Uint16Array.from(words.flatMap((word) => [...foldText(word), 0]));
}
