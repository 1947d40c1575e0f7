import type { TextKind } from './block.ts';
import { parseWords, splitCells } from './parse-words.ts';
import type { LineNode, RowNode } from './template.ts';
import { type TemplateFault, templateFault } from './template-fault.ts';

/** The mark at the head of a line says what block it becomes. Longer marks first. */
const MARKS: readonly (readonly [mark: string, kind: TextKind])[] = [
  ['## ', 'heading'],
  ['# ', 'title'],
  ['> ', 'salutation'],
  ['- ', 'item'],
  [': ', 'line'],
  ['@ ', 'signature'],
  ['== ', 'addressee'],
  ['= ', 'closing'],
  ['+ ', 'attachment'],
];
const LABELLED: readonly TextKind[] = ['paragraph', 'item'];
const LABEL = /^\[([^\]\s{}]{1,40})\]\s*/;

/** One line of a template that is no block command. `head` tells a row whether it opens a table. */
export function parseLine(
  file: string,
  text: string,
  line: number,
  head: boolean,
): LineNode | RowNode | TemplateFault {
  if (text === '---') return { kind: 'page-break', words: [], line };
  if (text.startsWith('|')) return parseRow(file, text, line, head);
  const mark = MARKS.find(([sign]) => text.startsWith(sign));
  const kind = mark?.[1] ?? 'paragraph';
  const rest = text.slice(mark?.[0].length ?? 0).trim();
  const label = LABEL.exec(rest);
  if (!label && LABELLED.includes(kind)) {
    const sentence = '正文和请求前面要有 [标签]，并在 paper.yaml 的 reasons 里写明理由。';
    return templateFault('no-label', file, line, sentence);
  }
  const body = label ? rest.slice(label[0].length) : rest;
  if (body === '') return templateFault('bad-line', file, line, '这一行没有字。请补上或删掉。');
  const words = parseWords(body);
  if ('wrong' in words) return templateFault('bad-value', file, line, words.wrong);
  return { kind, words, line, ...(label?.[1] ? { label: label[1] } : {}) };
}

function parseRow(file: string, text: string, line: number, head: boolean): RowNode | TemplateFault {
  if (text.length < 3 || !text.endsWith('|')) {
    return templateFault('bad-table', file, line, '表格的一行要以“|”开头并以“|”结尾。');
  }
  const [first = '', ...others] = splitCells(text);
  const label = LABEL.exec(first);
  const cells = [];
  for (const cell of [label ? first.slice(label[0].length) : first, ...others]) {
    const words = parseWords(cell);
    if ('wrong' in words) return templateFault('bad-value', file, line, words.wrong);
    cells.push(words);
  }
  return { kind: 'row', head, cells, line, ...(label?.[1] ? { label: label[1] } : {}) };
}
