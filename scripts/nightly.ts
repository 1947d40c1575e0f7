/**
 * `npm run nightly`: the tests with random input, at night's size (10,000 sets of answers for every paper instead of
 * 500). The seed is printed; `HUYIN_SEED=… npm run nightly` repeats a night, `RUNS=…` changes the number of sets.
 */
import { spawnSync } from 'node:child_process';

const ROOMS = ['packages/papers/src/every-paper.test.ts', 'packages/papers/src/fuzz.test.ts'];
const seed = process.env.HUYIN_SEED ?? String(Math.floor(Math.random() * 2 ** 31));

console.log(`HUYIN_SEED=${seed}`);
const env = { ...process.env, HUYIN_SEED: seed, RUNS: process.env.RUNS ?? '10000' };
const { status } = spawnSync('vitest', ['run', ...ROOMS], { stdio: 'inherit', env });
console.log(
  `${status === 0 ? '通过' : '没通过'}：HUYIN_SEED=${seed} RUNS=${env.RUNS} npm run nightly 可以重来一遍`,
);
process.exitCode = status === 0 ? 0 : 1;
