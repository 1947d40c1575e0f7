import { understand } from '../src/understand/index.ts';
import { readAuthored } from './dataset.ts';

export interface Speed {
  readonly first: number;
  readonly median: number;
  readonly p95: number;
  readonly megabyte: number;
}

const time = (work: () => unknown): number => {
  const start = performance.now();
  work();
  return performance.now() - start;
};

/** Milliseconds for stories cut to 300 characters; the first call also unpacks the model and the lexicon. */
export function benchUnderstand(rounds = 5): Speed {
  const stories = readAuthored()
    .map((e) => e.text)
    .filter((text) => text.length >= 300)
    .map((text) => text.slice(0, 300));
  const first = time(() => understand(stories[0] ?? ''));
  for (const story of stories) understand(story);
  const times = Array.from({ length: rounds }, () =>
    stories.map((story) => time(() => understand(story))),
  ).flat();
  times.sort((a, b) => a - b);
  const at = (q: number) => times[Math.floor(q * (times.length - 1))] ?? 0;
  const megabyte = time(() => understand('有人威胁我，说要把照片发到网上。'.repeat(65_536)));
  return { first, median: at(0.5), p95: at(0.95), megabyte };
}

if (import.meta.main) {
  const { first, median, p95, megabyte } = benchUnderstand();
  console.log(`understand, 300 characters: median ${median.toFixed(2)} ms, 95 % ${p95.toFixed(2)} ms`);
  console.log(`first call ${first.toFixed(0)} ms, 1 MB of text ${megabyte.toFixed(0)} ms`);
}
