import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

/** Memory after a full collection: resident, and what JavaScript holds (heap and buffers). */
export function memoryNow(): { rss: number; held: number } {
  collect();
  collect();
  const { rss, heapUsed, arrayBuffers } = process.memoryUsage();
  return { rss, held: heapUsed + arrayBuffers };
}

export const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(0)} MB`;

export function timed<T>(work: () => T): [T, number] {
  const started = performance.now();
  const value = work();
  return [value, performance.now() - started];
}

/** Median, sum and tail over the questions in milliseconds, after a short warm-up. */
export function timesOf(
  questions: readonly string[],
  work: (question: string) => unknown,
): { median: number; total: number; text: string } {
  for (const question of questions.slice(0, 50)) work(question);
  const times = Float64Array.from(questions, (question) => timed(() => work(question))[1]).sort();
  const at = (share: number) => times[Math.min(times.length - 1, Math.floor(share * times.length))] as number;
  const text = `p50 ${at(0.5).toFixed(2)} ms   p95 ${at(0.95).toFixed(2)} ms   p99 ${at(0.99).toFixed(2)} ms`;
  return { median: at(0.5), total: times.reduce((sum, ms) => sum + ms, 0), text };
}
