/**
 * A rendered paper: what every format (plain text, Word, PDF, print page) is made from.
 * Nothing in it is template any more; `text` is printed as it stands.
 */
export interface RenderedPaper {
  readonly id: string;
  readonly title: string;
  readonly blocks: readonly Block[];
}

export type Block = TextBlock | TableBlock;

export interface TextBlock {
  readonly kind: TextKind;
  readonly text: string;
  /** `item` and `attachment` only: the number the printer writes, counted within the run. */
  readonly number?: number;
  /** The label under which paper.yaml holds the reason for this block. */
  readonly label?: string;
}

export interface TableBlock {
  readonly kind: 'table';
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly label?: string;
}

export type TextKind =
  | 'title'
  | 'salutation'
  | 'heading'
  | 'paragraph'
  | 'line'
  | 'item'
  | 'signature'
  | 'closing'
  | 'addressee'
  | 'attachment'
  | 'page-break';
