import { type CheckedCitation, type IsoDate, type Level, printCitation, type Status } from '@huyin/law';
import type { DocumentText } from './document-text.ts';

export interface CheckedFile {
  readonly file: string;
  readonly document: DocumentText;
  readonly citations: readonly CheckedCitation[];
}

const LEVEL: Record<Level, string> = { ok: '有效', note: '提醒', warning: '警告', error: '错误' };

export const STATUS: Record<Status, string> = {
  'in-force': '现行有效',
  'amended-since': '后来改过',
  renumbered: '条号变了',
  repealed: '已经失效',
  'not-yet-in-force': '还没有施行',
  'no-such-article': '没有这一条',
  'no-such-part': '没有这一款或者项',
  'not-covered': '没有收录条文',
  'law-unknown': '没有这部法',
  'left-alone': '不检查',
};

export function printText(files: readonly CheckedFile[], on: IsoDate, problemsOnly: boolean): string {
  const lines: string[] = [];
  const counts: Record<Level, number> = { ok: 0, note: 0, warning: 0, error: 0 };
  for (const { file, document, citations } of files) {
    for (const checked of citations) {
      if (checked.status === 'left-alone') continue;
      counts[checked.level]++;
      if (problemsOnly && (checked.level === 'ok' || checked.level === 'note')) continue;
      const { line, column } = document.lineAt(checked.citation.at);
      const name = printCitation(checked.citation, checked.law?.title);
      lines.push(
        `${file}:${line}:${column}  ${LEVEL[checked.level]}  ${name}  ${quoted(checked)}${checked.sentence}`,
      );
    }
  }
  const total = counts.ok + counts.note + counts.warning + counts.error;
  const sums = (Object.keys(LEVEL) as Level[]).map((level) => `${LEVEL[level]} ${counts[level]}`).join('，');
  lines.push(total ? `按 ${on} 的法，${total} 处引用：${sums}。` : '没有找到法律引用。');
  return `${lines.join('\n')}\n`;
}

const quoted = (checked: CheckedCitation): string => (checked.quote?.verdict === 'exact' ? '引文无误。' : '');

export function printJson(files: readonly CheckedFile[], on: IsoDate): string {
  const result = files.map(({ file, document, citations }) => ({
    file,
    citations: citations.map((checked) => ({
      text: document.text.slice(checked.citation.at, checked.citation.end),
      ...document.lineAt(checked.citation.at),
      canonical: printCitation(checked.citation, checked.law?.title),
      law: checked.law?.id,
      from: checked.citation.from,
      to: checked.citation.to,
      status: checked.status,
      level: checked.level,
      message: checked.sentence,
      version: checked.version?.from,
      moved: checked.moved,
      quote: checked.quote && { ...checked.quote, ...document.lineAt(checked.quote.at) },
    })),
  }));
  return `${JSON.stringify({ on, files: result }, undefined, 2)}\n`;
}
