import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

/** Where the open questions and the corpus lie; the shared folder stands beside the repository. */
export const BENCH_FOLDER = new URL('../../../../shared/bench/', import.meta.url);

export const benchIsThere = (): boolean => existsSync(new URL('open.jsonl', BENCH_FOLDER));

export interface Question {
  readonly qid: string;
  readonly query: string;
  readonly gold: readonly string[];
  readonly field: boolean;
}

export function readCorpusLines(): string[] {
  const packed = readFileSync(new URL('corpus.jsonl.gz', BENCH_FOLDER));
  return gunzipSync(packed).toString('utf8').trim().split('\n');
}

export function readQuestions(): Question[] {
  const text = readFileSync(new URL('open.jsonl', BENCH_FOLDER), 'utf8');
  return text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Question);
}
