import type { Blockquote, Heading, List, Nodes, Paragraph, PhrasingContent, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { type Fault, fault } from '../front-matter.ts';

/** A run of words: plain, strong, or a link to one of our own pages. */
export interface Span {
  readonly text: string;
  readonly strong?: true;
  readonly to?: string;
}

/** The Markdown that editors may use, as a small tree; anything else is a fault, not a surprise on the page. */
export type Prose =
  | { readonly kind: 'heading'; readonly level: 2 | 3; readonly text: string; readonly line: number }
  | { readonly kind: 'paragraph'; readonly spans: readonly Span[]; readonly line: number }
  | {
      readonly kind: 'list';
      readonly ordered: boolean;
      readonly items: readonly (readonly Span[])[];
      readonly line: number;
    }
  | { readonly kind: 'quote'; readonly spans: readonly Span[]; readonly line: number };

class NotAllowed extends Error {
  readonly line: number;
  constructor(line: number, sentence: string) {
    super(sentence);
    this.line = line;
  }
}

/** Reads the body of a page. `firstLine` is the line of the file on which the body begins. */
export function readProse(file: string, body: string, firstLine: number): readonly Prose[] | Fault {
  try {
    return fromMarkdown(body).children.map((node) => readBlock(node, firstLine - 1));
  } catch (error) {
    if (error instanceof NotAllowed) return fault('bad-prose', file, error.line, error.message);
    throw error;
  }
}

function readBlock(node: RootContent, before: number): Prose {
  const line = before + (node.position?.start.line ?? 1);
  if (node.type === 'heading') return readHeading(node, line);
  if (node.type === 'paragraph') return { kind: 'paragraph', spans: readSpans(node, before), line };
  if (node.type === 'blockquote') return { kind: 'quote', spans: readOnly(node, before), line };
  if (node.type === 'list') return readList(node, before, line);
  throw new NotAllowed(line, `这里不能用“${node.type}”。请只用段落、标题、列表和引用法条的 >。`);
}

function readHeading(node: Heading, line: number): Prose {
  if (node.depth !== 2 && node.depth !== 3) {
    throw new NotAllowed(line, '正文里只用 ## 和 ### 两级标题。请改成其中一种。');
  }
  return { kind: 'heading', level: node.depth, text: plain(node), line };
}

function readList(node: List, before: number, line: number): Prose {
  const items = node.children.map((item) => readOnly(item, before));
  return { kind: 'list', ordered: node.ordered === true, items, line };
}

/** A quotation or a list item holds one paragraph. */
function readOnly(node: Blockquote | List['children'][number], before: number): readonly Span[] {
  const only = node.children[0];
  if (node.children.length !== 1 || only?.type !== 'paragraph') {
    const line = before + (node.position?.start.line ?? 1);
    throw new NotAllowed(line, '一项里只能有一段话，不能再套列表或分段。请拆成几项。');
  }
  return readSpans(only, before);
}

function readSpans(node: Paragraph, before: number): readonly Span[] {
  return node.children.map((child) => readSpan(child, before));
}

function readSpan(node: PhrasingContent, before: number): Span {
  if (node.type === 'text') return { text: node.value.replace(/\n/g, '') };
  if (node.type === 'strong') return { text: plain(node), strong: true };
  if (node.type === 'link') return { text: plain(node), to: node.url };
  const line = before + (node.position?.start.line ?? 1);
  throw new NotAllowed(line, `段落里不能用“${node.type}”。请只用普通文字、**加粗**和站内链接。`);
}

function plain(node: Nodes): string {
  if ('value' in node) return node.value.replace(/\n/g, '');
  return 'children' in node ? node.children.map(plain).join('') : '';
}

/** The words of a page without marks: for search, reading time and checks. */
export function proseText(prose: readonly Prose[]): string {
  return prose
    .map((block) => {
      if (block.kind === 'heading') return block.text;
      if (block.kind === 'list') return block.items.map(spansText).join('\n');
      return spansText(block.spans);
    })
    .join('\n');
}

export function spansText(spans: readonly Span[]): string {
  return spans.map((span) => span.text).join('');
}
