import type { Block, RenderedPaper } from './block.ts';

export interface LaidOut {
  readonly block: Block;
  /** Alone at the foot of a page it would look like a mistake; and no signature stands on a page without text. */
  readonly keepWithNext: boolean;
}

const LEADING = ['heading', 'closing', 'addressee'];
const LED_TO = ['table', 'signature'];
const ATTACHMENTS: Block = { kind: 'line', text: '附件：' };

/** The blocks as every laid-out format shows them: the list of attachments gets its heading 附件：. */
export function layoutBlocks({ blocks }: RenderedPaper): readonly LaidOut[] {
  return blocks.flatMap((block, i) => {
    const leads = LEADING.includes(block.kind) || LED_TO.includes(blocks[i + 1]?.kind ?? '');
    const one = { block, keepWithNext: leads && block.kind !== 'table' };
    const first = block.kind === 'attachment' && blocks[i - 1]?.kind !== 'attachment';
    return first ? [{ block: ATTACHMENTS, keepWithNext: true }, one] : [one];
  });
}
