import type { Basis } from '@huyin/law';
import type { Audience, PaperField } from './field.ts';

/** Why a paragraph stands in the letter, and what it stands on. */
export interface Reason {
  readonly why: string;
  readonly basis: readonly Basis[];
}

/** One of the papers D01 to D24 with its words, as `content/papers/<id>` holds it. */
export interface Paper {
  readonly id: string;
  readonly title: string;
  readonly to: string;
  readonly purpose: string;
  readonly audience: Audience;
  readonly refused: readonly { readonly because: string; readonly so: string }[];
  readonly attach: readonly string[];
  readonly receipt?: string;
  /** In the order they are asked. */
  readonly fields: readonly PaperField[];
  readonly reasons: Readonly<Record<string, Reason>>;
  /** Fields this recipient must see whole although its kind usually does not. */
  readonly full?: readonly { readonly field: string; readonly because: string }[];
  readonly template: { readonly file: string; readonly text: string };
}
