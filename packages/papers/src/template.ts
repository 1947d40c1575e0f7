import type { ArticleNumber, IsoDate } from '@huyin/law';
import type { TextKind } from './block.ts';

/** A parsed template: a tree of lines, conditions and repeats. Values are never parsed. */
export interface Template {
  readonly file: string;
  readonly nodes: readonly Node[];
}

export type Node = LineNode | RowNode | IfNode | EachNode;

export interface LineNode {
  readonly kind: TextKind;
  readonly words: readonly Piece[];
  readonly label?: string;
  readonly line: number;
}

export interface RowNode {
  readonly kind: 'row';
  readonly head: boolean;
  readonly cells: readonly (readonly Piece[])[];
  readonly label?: string;
  readonly line: number;
}

export interface IfNode {
  readonly kind: 'if';
  readonly condition: Condition;
  readonly met: readonly Node[];
  readonly unmet: readonly Node[];
  readonly line: number;
}

export interface EachNode {
  readonly kind: 'each';
  readonly list: string;
  readonly body: readonly Node[];
  readonly line: number;
}

/** Plain words, or something filled in. */
export type Piece = string | ValuePiece | LawPiece | HandPiece | IndexPiece;

export interface ValuePiece {
  readonly kind: 'value';
  /** A field id; with `own`, a sub-field of the row being repeated. */
  readonly name: string;
  readonly own: boolean;
  readonly filter?: Filter;
  /** Printed when an optional value is absent. */
  readonly fallback?: string;
}

export interface LawPiece {
  readonly kind: 'law';
  readonly law: string;
  readonly article: ArticleNumber;
  readonly paragraph?: number;
  readonly item?: number;
  readonly on: 'event' | 'today' | IsoDate;
  /** full: 《中华人民共和国…法》第…条; short: 《…法》第…条; bare: 第…条, after the law was named. */
  readonly style: 'full' | 'short' | 'bare';
}

export interface HandPiece {
  readonly kind: 'handwritten';
  readonly what: string;
}

export interface IndexPiece {
  readonly kind: 'index';
}

export const FILTERS = ['日期', '金额', '大写', '列举'] as const;
export type Filter = (typeof FILTERS)[number];

/** Tests joined by one word only: mixing 且 and 或 is refused, so nobody has to know which binds first. */
export interface Condition {
  readonly join: 'and' | 'or';
  readonly tests: readonly Test[];
}

export interface Test {
  readonly not: boolean;
  readonly name: string;
  readonly own: boolean;
  readonly op?: Operator;
  readonly value?: string;
}

export const OPERATORS = ['>=', '<=', '!=', '=', '>', '<'] as const;
export type Operator = (typeof OPERATORS)[number];
