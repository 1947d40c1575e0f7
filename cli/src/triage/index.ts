import { once } from 'node:events';
import { isFailure } from '@huyin/law';
import { understand } from '@huyin/triage';
import { readText } from '../input-text.ts';
import { complain, type ExitCode, type Io } from '../io.ts';
import { readOptions } from '../options.ts';
import { type Line, LONGEST_LINE, readLines } from './lines.ts';

const HELP = `逐行读描述，逐行给标签。坏行给出带 error 的一行，其余继续。

用法：npx huyin triage --jsonl < in.jsonl > out.jsonl

输入每行：{"id":"1","text":"……"}
输出每行：{"id","labels":[首要标签,…],"urgent","facts","why":[{"label","quote"}]}
`;

export async function runTriage(args: string[], io: Io): Promise<ExitCode> {
  const read = readOptions('triage', args, { jsonl: { type: 'boolean' } });
  if (isFailure(read)) return complain(io, read.sentence);
  if (read.values.help) {
    io.stdout.write(HELP);
    return 0;
  }
  if (!read.values.jsonl || read.rest.length) {
    return complain(io, '请这样用：npx huyin triage --jsonl < in.jsonl > out.jsonl。文件用 < 送进来。');
  }
  let number = 0;
  for await (const line of readLines(io.stdin)) {
    number += 1;
    const answer = triageLine(line, number);
    // Waiting for the reader keeps memory flat when the output is slower than we are.
    if (answer && !io.stdout.write(`${JSON.stringify(answer)}\n`)) await once(io.stdout, 'drain');
  }
  return number === 0 ? complain(io, '标准输入是空的。请用 < in.jsonl 送进来。') : 0;
}

function triageLine(line: Line, number: number): object | undefined {
  if ('tooLong' in line) return { line: number, error: `第 ${number} 行超过 ${LONGEST_LINE} 个字，跳过了。` };
  if (line.text.trim() === '') return undefined;
  let parsed: unknown;
  try {
    parsed = JSON.parse(line.text);
  } catch {
    return { line: number, error: `第 ${number} 行不是 JSON。每行应是 {"id":"…","text":"…"}。` };
  }
  const { id, text } = (parsed ?? {}) as { id?: unknown; text?: unknown };
  const named = typeof id === 'string' || typeof id === 'number' ? { id } : { line: number };
  if (typeof text !== 'string') return { ...named, error: `第 ${number} 行没有 text（应是一段文字）。` };
  const words = readText(text);
  if (isFailure(words)) return { ...named, error: `第 ${number} 行：${words.sentence}` };
  const { labels, urgent, facts, why } = understand(text);
  return { ...named, labels, urgent, facts, why };
}
