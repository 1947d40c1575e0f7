import type { Block, RenderedPaper } from './block.ts';

const INDENT = '　　';
const RIGHT = INDENT.repeat(6);

/** Plain text to copy into a web form, a mail or a message. Full-width spaces make the indents. */
export function printText(paper: RenderedPaper): string {
  const lines: string[] = [];
  let before: Block | undefined;
  for (const block of paper.blocks) {
    if (before && standsApart(before, block)) lines.push('');
    lines.push(...printBlock(block, before));
    before = block;
  }
  return `${lines.join('\n')}\n`;
}

function standsApart(before: Block, block: Block): boolean {
  if (before.kind === 'title' || block.kind === 'heading') return true;
  const closing = ['closing', 'signature', 'attachment', 'table'];
  return (
    before.kind !== block.kind &&
    (closing.includes(block.kind) || before.kind === 'table' || before.kind === 'line')
  );
}

function printBlock(block: Block, before: Block | undefined): string[] {
  if (block.kind === 'table') return printTable(block.head, block.rows);
  const { kind, text, number = 1 } = block;
  if (kind === 'page-break') return ['', '————————————————', ''];
  if (kind === 'paragraph' || kind === 'closing') return [INDENT + text];
  if (kind === 'item') return [`${INDENT}${number}. ${text}`];
  if (kind === 'signature') return [RIGHT + text];
  if (kind !== 'attachment') return [text];
  return before?.kind === 'attachment' ? [`${number}. ${text}`] : ['附件：', `${number}. ${text}`];
}

function printTable(head: readonly string[], rows: readonly (readonly string[])[]): string[] {
  return [head, ...rows].map((cells) => cells.join(' | '));
}
