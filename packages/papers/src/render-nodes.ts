import type { Corpus } from '@huyin/law';
import type { Block, TableBlock, TextBlock, TextKind } from './block.ts';
import { cite, type PaperDates } from './cite.ts';
import { linesOf, oneLine } from './clean-text.ts';
import type { PaperField } from './field.ts';
import { holds } from './hold.ts';
import { printValue } from './print-value.ts';
import type { LineNode, Node, Piece, RowNode, ValuePiece } from './template.ts';
import { type TemplateFault, templateFault } from './template-fault.ts';
import { answerOf, isPresent, type Row, type Values } from './value.ts';

/** Everything a line can be filled from. */
export interface RenderScope {
  readonly file: string;
  readonly fields: ReadonlyMap<string, PaperField>;
  readonly values: Values;
  readonly facts: Values;
  readonly corpus: Corpus;
  readonly dates: PaperDates;
  readonly row?: {
    readonly list: PaperField;
    readonly cells: Row;
    readonly asked: Row;
    readonly number: number;
  };
}

type Table = { kind: 'table'; head: string[]; rows: string[][]; label?: string };

/** Blocks of text in which a line break of a value starts a new block. */
const SPLIT: readonly TextKind[] = ['paragraph', 'line'];
const NUMBERED: readonly TextKind[] = ['item', 'attachment'];

/** Walks the tree once and writes blocks; the first line that cannot be written ends it. */
export function renderNodes(nodes: readonly Node[], scope: RenderScope): readonly Block[] | TemplateFault {
  const writer = new BlockWriter();
  return renderInto(writer, nodes, scope) ?? writer.blocks;
}

function renderInto(
  writer: BlockWriter,
  nodes: readonly Node[],
  scope: RenderScope,
): TemplateFault | undefined {
  for (const node of nodes) {
    const fault = renderNode(writer, node, scope);
    if (fault) return fault;
  }
  return undefined;
}

function renderNode(writer: BlockWriter, node: Node, scope: RenderScope): TemplateFault | undefined {
  if (node.kind === 'if') {
    const taken = holds(node.condition, scope.facts, scope.row?.asked) ? node.met : node.unmet;
    return renderInto(writer, taken, scope);
  }
  if (node.kind === 'each') return renderEach(writer, node, scope);
  if (node.kind === 'row') return renderRow(writer, node, scope);
  const text = renderWords(node.words, node.line, scope);
  if (typeof text !== 'string') return text;
  writer.write(node, text);
  return undefined;
}

function renderEach(
  writer: BlockWriter,
  node: Extract<Node, { kind: 'each' }>,
  scope: RenderScope,
): TemplateFault | undefined {
  const list = scope.fields.get(node.list);
  const rows = (answerOf(scope.values, node.list) ?? []) as readonly Row[];
  const asked = (answerOf(scope.facts, node.list) ?? []) as readonly Row[];
  if (!list) return undefined;
  for (const [i, cells] of rows.entries()) {
    const row = { list, cells, asked: asked[i] ?? cells, number: i + 1 };
    const fault = renderInto(writer, node.body, { ...scope, row });
    if (fault) return fault;
  }
  return undefined;
}

function renderRow(writer: BlockWriter, node: RowNode, scope: RenderScope): TemplateFault | undefined {
  const cells: string[] = [];
  for (const cell of node.cells) {
    const text = renderWords(cell, node.line, scope);
    if (typeof text !== 'string') return text;
    cells.push(oneLine(text));
  }
  if (writer.writeRow(node, cells)) return undefined;
  return templateFault('bad-table', scope.file, node.line, '这一行前面没有表头。请把表头放到条件外面。');
}

function renderWords(words: readonly Piece[], line: number, scope: RenderScope): string | TemplateFault {
  let out = '';
  for (const [i, piece] of words.entries()) {
    const text = typeof piece === 'string' ? piece : renderPiece(piece, line, scope);
    if (typeof text !== 'string') return text;
    out += isValue(piece) ? joinedTo(text, words[i + 1]) : text;
  }
  return out;
}

const isValue = (piece: Piece): boolean => typeof piece !== 'string' && piece.kind === 'value';

/** People end their answers with 。; before the punctuation of the letter it would stand twice. */
function joinedTo(text: string, next: Piece | undefined): string {
  const doubled = typeof next === 'string' && /^[。；，、）]/.test(next);
  return doubled ? text.replace(/[。；，]$/, '') : text;
}

function renderPiece(
  piece: Exclude<Piece, string>,
  line: number,
  scope: RenderScope,
): string | TemplateFault {
  if (piece.kind === 'index') return String(scope.row?.number ?? '');
  // The person's own number is asked nowhere: this line is filled in by hand, on paper.
  if (piece.kind === 'handwritten') return `${piece.what}：＿＿＿＿＿＿＿＿（打印后手写；护隐不收电话号码）`;
  if (piece.kind === 'law') {
    const text = cite(piece, scope.corpus, scope.dates);
    return typeof text === 'string' ? text : templateFault('bad-citation', scope.file, line, text.wrong);
  }
  return renderValue(piece, line, scope);
}

function renderValue(piece: ValuePiece, line: number, scope: RenderScope): string | TemplateFault {
  const { row } = scope;
  const field = piece.own ? row?.list.of?.find(({ id }) => id === piece.name) : scope.fields.get(piece.name);
  const value = piece.own ? row && answerOf(row.cells, piece.name) : answerOf(scope.values, piece.name);
  const text =
    field && isPresent(value) && value !== undefined
      ? printValue(field, value, piece.filter)
      : piece.fallback;
  if (text !== undefined && text !== '') return text;
  const sentence = `“${field?.label ?? piece.name}”（${piece.name}）没有可以填的内容。`;
  return templateFault('unknown-field', scope.file, line, sentence, piece.name);
}

/** Collects blocks, numbers runs of items and attachments, and joins rows into tables. */
class BlockWriter {
  readonly blocks: Block[] = [];
  private table: Table | undefined;

  write({ kind, label }: LineNode, text: string): void {
    const lines = kind === 'page-break' ? [''] : SPLIT.includes(kind) ? linesOf(text) : [oneLine(text)];
    for (const line of lines) {
      const last = this.blocks.at(-1);
      const number = last?.kind === kind ? ((last as TextBlock).number ?? 0) + 1 : 1;
      this.blocks.push({
        kind,
        text: line,
        ...(NUMBERED.includes(kind) ? { number } : {}),
        ...(label === undefined ? {} : { label }),
      });
    }
  }

  /** False when a row comes before its head. */
  writeRow({ head, label }: RowNode, cells: string[]): boolean {
    if (head) {
      this.table = { kind: 'table', head: cells, rows: [], ...(label === undefined ? {} : { label }) };
      this.blocks.push(this.table satisfies TableBlock);
      return true;
    }
    if (!this.table || this.blocks.at(-1) !== this.table) return false;
    this.table.rows.push(cells);
    return true;
  }
}
