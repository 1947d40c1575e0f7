import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

/** Where the open questions and the corpus lie; the shared folder stands beside the repository. */
export const BENCH_FOLDER = new URL('../../../../shared/bench/', import.meta.url);

export interface CorpusLine {
  id: string;
  law: string;
  law_full_name: string;
  version_date: string | null;
  effective_date: string | null;
  article: string;
  number: number;
  heading: string[];
  text: string;
  category: string;
  kind: string;
  status: string;
  bench: boolean;
}

export interface Question {
  qid: string;
  query: string;
  gold: string[];
  field: boolean;
}

export function readCorpus(): CorpusLine[] {
  const text = gunzipSync(readFileSync(new URL('corpus.jsonl.gz', BENCH_FOLDER))).toString('utf8');
  return text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as CorpusLine)
    .filter((line) => line.bench);
}

export function readQuestions(): Question[] {
  const text = readFileSync(new URL('open.jsonl', BENCH_FOLDER), 'utf8');
  return text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Question);
}
