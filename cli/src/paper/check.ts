import { type Failure, isFailure } from '@huyin/law';
import { checkConsistency, checkFields, missingFields } from '@huyin/papers';
import { complain, type Io } from '../io.ts';
import { openLibrary } from '../library.ts';
import { readOptions } from '../options.ts';
import { type Answers, readAnswers } from './answers.ts';

/** `huyin paper check FILE`: what does not fit together in a set of papers, one line each. */
export function runPaperCheck(args: string[], io: Io): number {
  const read = readOptions('paper', args, {});
  if (isFailure(read)) return complain(io, read.sentence);
  const [file, ...more] = read.rest;
  if (file === undefined || more.length)
    return complain(io, '用法：npx huyin paper check FILE，只要一个文件。');
  const content = openLibrary();
  const answers = readAnswers(file, content);
  if (isFailure(answers)) return complain(io, (answers as Failure).sentence);
  const { papers, today } = answers as Answers;
  if (papers.length === 0)
    return complain(io, `${file} 里没有 papers。请写上要一起核对的文书，例如 ["D05", "D06"]。`);
  const drafts = papers.flatMap(({ id, values }) => {
    const paper = content.letters.get(id);
    return paper ? [{ paper, values }] : [];
  });
  const unknown = papers.find(({ id }) => !content.letters.has(id));
  if (unknown) return complain(io, `没有“${unknown.id.slice(0, 40)}”这份文书。请看 npx huyin paper list。`);
  const found = [
    ...drafts.flatMap(({ paper, values }) =>
      checkFields(values, paper.fields).map((bad) => `${paper.id}：${bad.sentence}`),
    ),
    ...drafts.flatMap(({ paper, values }) =>
      missingFields(paper, values).map(
        (id) => `${paper.id}：还缺“${paper.fields.find((field) => field.id === id)?.label}”（${id}）。`,
      ),
    ),
    ...checkConsistency(drafts, today).map(({ sentence }) => sentence),
  ];
  for (const sentence of found) io.stdout.write(`${file}  ${sentence}\n`);
  io.stderr.write(found.length ? `发现 ${found.length} 处。\n` : `${papers.length} 份文书前后一致。\n`);
  return found.length ? 1 : 0;
}
