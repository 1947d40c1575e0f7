import { type IsoDate, isFailure, parseDate } from '@huyin/law';
import type { SearchOptions, StatuteSearch } from '@huyin/law/search';
import { complain, type ExitCode, type Io } from '../io.ts';
import { readOptions } from '../options.ts';
import { dayOption } from './day-option.ts';
import { runSearchBatch } from './search-batch.ts';
import { openSearch } from './search-library.ts';
import { printHits } from './search-print.ts';

const HELP = `用日常的话找法条。写的是引用（个保法47条）就直接给那一条。

用法：npx huyin law search "被人开盒了" [--law 个保法] [--kind 法律] [--on 2026-11-23] [--limit 10]
     [--corpus 文件夹或者 .jsonl.gz] [--format text|json]
成批：npx huyin law search --jsonl --corpus 语料.jsonl.gz --limit 100 < 问题.jsonl > 结果.tsv

  --on      只找那一天有效的法（默认今天；语料文件里的按它自己标的状态）
  --corpus  law import 导入的文件夹，或者每行一条法条的 .jsonl / .jsonl.gz
  --jsonl   每行一个问题 {"qid","query"}，每行输出 qid、法条编号、名次，用制表符隔开

退出码：0 找到；1 没有找到；2 选项或者输入不对（不会写出半个结果）。
`;

const OPTIONS = {
  on: { type: 'string' },
  law: { type: 'string' },
  kind: { type: 'string' },
  limit: { type: 'string' },
  format: { type: 'string' },
  corpus: { type: 'string' },
  jsonl: { type: 'boolean' },
} as const;

export async function runSearch(args: string[], io: Io): Promise<ExitCode> {
  const read = readOptions('law search', args, OPTIONS);
  if (isFailure(read)) return complain(io, read.sentence);
  const { values, rest } = read;
  if (values.help) {
    io.stdout.write(HELP);
    return 0;
  }
  const format = values.format ?? 'text';
  if (format !== 'text' && format !== 'json') return complain(io, '--format 只能是 text 或者 json。');
  const limit = limitOption(values.limit);
  if (limit === undefined) return complain(io, '--limit 要写 1 到 300 的整数。');
  const corpus = values.corpus as string | undefined;
  const on = searchDay(values.on, corpus);
  if (isFailure(on)) return complain(io, on.sentence);
  const question = rest.join(' ');
  if (values.jsonl && question) return complain(io, '--jsonl 从标准输入读问题，后面不要再写问题。');
  if (!values.jsonl && !question.trim())
    return complain(io, '没有写要查什么。例如：npx huyin law search "被人开盒了"。');
  const search = await openSearch(corpus);
  if (isFailure(search)) return complain(io, search.sentence);
  const options = {
    on,
    limit,
    law: values.law as string | undefined,
    kind: values.kind as string | undefined,
  };
  return values.jsonl ? runSearchBatch(search, options, io) : answer(search, question, options, format, io);
}

function answer(
  search: StatuteSearch,
  question: string,
  options: SearchOptions,
  format: string,
  io: Io,
): ExitCode {
  const hits = search.search(question, options);
  if (isFailure(hits)) return complain(io, hits.sentence);
  io.stdout.write(format === 'json' ? `${JSON.stringify(hits, undefined, 2)}\n` : printHits(hits));
  return hits.length ? 0 : 1;
}

function limitOption(value: string | boolean | undefined): number | undefined {
  if (value === undefined) return 10;
  const limit = typeof value === 'string' && /^\d{1,3}$/.test(value) ? Number(value) : 0;
  return limit >= 1 && limit <= 300 ? limit : undefined;
}

/** A corpus file says itself what is in force; only an explicit day narrows it. */
function searchDay(
  value: string | boolean | undefined,
  corpus: string | undefined,
): IsoDate | undefined | ReturnType<typeof parseDate> {
  if (typeof value === 'string') return parseDate(value);
  return corpus && /\.jsonl(\.gz)?$/i.test(corpus) ? undefined : dayOption(undefined);
}
