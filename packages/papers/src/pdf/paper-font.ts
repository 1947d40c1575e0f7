import type { RenderedPaper } from '../block.ts';
import { printedText } from '../printed-text.ts';

/** One font file. A large font may come in several files, each with other characters. */
export interface PaperFont {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly covers: Coverage;
  /** For the title and the headings; what it lacks is printed in the plain weight. */
  readonly bold?: boolean;
}

/** Which characters a font can draw, asked by code point. */
export type Coverage = (codePoint: number) => boolean;

/** Spaces and line ends are laid out, not drawn. */
export function isDrawn(codePoint: number): boolean {
  return codePoint > 0x20 && codePoint !== 0x3000 && codePoint !== 0xa0;
}

/** Every different character of a paper that has to be drawn, in the order of the text. */
export function drawnCharacters({ blocks }: RenderedPaper): readonly string[] {
  const texts = blocks.flatMap((block) =>
    block.kind === 'table' ? [...block.head, ...block.rows.flat()] : [printedText(block)],
  );
  const characters = new Set(texts.flatMap((text) => [...text]));
  return [...characters].filter((char) => isDrawn(char.codePointAt(0) ?? 0));
}
