import { type ArticleNumber, printArticleNumber } from '@huyin/law';
import type { Files } from '../laws.ts';

/** The line of a text in a file, 1 when it is not there. */
export function lineOf(files: Files, file: string, text: string): number {
  const at = (files.get(file) ?? '').split('\n').findIndex((line) => line.includes(text));
  return at < 0 ? 1 : at + 1;
}

/** Where an article stands in `content/laws`. */
export function articlePlace(
  files: Files,
  law: string,
  from: string,
  number: ArticleNumber,
): { file: string; line: number } {
  const file = `laws/${law}/${from}.md`;
  const line = (files.get(file) ?? '').split('\n').indexOf(`## ${printArticleNumber(number)}`);
  return { file, line: Math.max(line, 0) + 1 };
}
