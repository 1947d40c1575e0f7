import { type Failure, failure } from '@huyin/law';
import { parse } from 'yaml';

/** A fault in the content: where it is, what is wrong, how to mend it. One line in `huyin check`. */
export type Fault = Failure<string, { file: string; line: number }>;

export function fault(name: string, file: string, line: number, sentence: string): Fault {
  return failure(name, { file, line }, sentence);
}

/** `file:line  what and how to mend`, the line `huyin check` prints. */
export function printFault(found: Fault): string {
  return `${found.details.file}:${found.details.line}  ${found.sentence}`;
}

/** Reads YAML without ever throwing; dates stay strings. */
export function readYaml(file: string, text: string): unknown | Fault {
  try {
    return parse(text, { schema: 'core', logLevel: 'error' });
  } catch (error) {
    const at = (error as { linePos?: { line: number }[] }).linePos?.[0]?.line ?? 1;
    const said = (error as Error).message.split('\n')[0] ?? '';
    return fault('bad-yaml', file, at, `YAML 读不出来（${said}）。请检查缩进和引号。`);
  }
}

export interface FrontMatter {
  readonly data: Record<string, unknown>;
  readonly body: string;
  /** Line number of the first line of the body. */
  readonly bodyLine: number;
}

/** Splits `---` YAML from the Markdown under it. */
export function readFrontMatter(file: string, text: string): FrontMatter | Fault {
  const lines = text.split('\n');
  const end = lines.indexOf('---', 1);
  if (lines[0] !== '---' || end < 0) {
    return fault('no-front-matter', file, 1, '开头缺少 --- 包起来的资料。请照同目录的文件补上。');
  }
  const data = readYaml(file, lines.slice(1, end).join('\n'));
  if (typeof data !== 'object' || data === null) {
    return fault('no-front-matter', file, 1, '开头的资料是空的。请照同目录的文件补上。');
  }
  if ('failure' in data) return data as Fault;
  return { data: data as Record<string, unknown>, body: lines.slice(end + 1).join('\n'), bodyLine: end + 2 };
}
