import { once } from 'node:events';
import { type Failure, failure, isFailure } from '@huyin/law';
import type { SearchOptions, StatuteSearch } from '@huyin/law/search';
import { complain, type ExitCode, type Io } from '../io.ts';
import { readLines } from '../triage/lines.ts';

interface Question {
  readonly qid: string;
  readonly query: string;
  readonly line: number;
}

type BadQuestions = Failure<'bad-questions', { line: number }>;

/** Reads every question before it writes the first answer: a bad one leaves no half result behind. */
export async function runSearchBatch(
  search: StatuteSearch,
  options: SearchOptions,
  io: Io,
): Promise<ExitCode> {
  const questions = await readQuestions(io);
  if (isFailure(questions)) return complain(io, questions.sentence);
  for (const { query, line } of questions) {
    const tried = search.check(query, options);
    if (tried) return complain(io, `第 ${line} 行：${tried.sentence}`);
  }
  for (const { qid, query } of questions) {
    const ranked = search.rank(query, options);
    if (isFailure(ranked)) return complain(io, ranked.sentence);
    const text = ranked.map(({ article }, i) => `${qid}\t${search.index.ids[article]}\t${i + 1}\n`).join('');
    if (!io.stdout.write(text)) await once(io.stdout, 'drain');
  }
  return 0;
}

async function readQuestions(io: Io): Promise<Question[] | BadQuestions> {
  const questions: Question[] = [];
  const seen = new Set<string>();
  let line = 0;
  for await (const item of readLines(io.stdin)) {
    line += 1;
    const wrong = (what: string): BadQuestions =>
      failure('bad-questions', { line }, `问题第 ${line} 行${what}。每行应是 {"qid":"1","query":"……"}。`);
    if ('tooLong' in item) return wrong('太长');
    if (!item.text.trim()) continue;
    const question = parseQuestion(item.text, line);
    if (typeof question === 'string') return wrong(question);
    if (seen.has(question.qid)) return wrong(`的 qid “${question.qid.slice(0, 40)}”前面已经有了`);
    seen.add(question.qid);
    questions.push(question);
  }
  if (questions.length) return questions;
  return failure('bad-questions', { line: 0 }, '标准输入里没有问题。请用 < 问题.jsonl 送进来。');
}

function parseQuestion(text: string, line: number): Question | string {
  let data: { qid?: unknown; query?: unknown } | null;
  try {
    data = JSON.parse(text);
  } catch {
    return '不是 JSON';
  }
  const { qid, query } = data ?? {};
  const id = typeof qid === 'number' ? `${qid}` : qid;
  if (typeof id !== 'string' || /[\t\n\r]/.test(id) || !id) return '没有能用的 qid';
  if (typeof query !== 'string') return '没有 query';
  return { qid: id, query, line };
}
