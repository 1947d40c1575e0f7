import { type Failure, failure } from '@huyin/law';
import type { RenderedPaper } from '../block.ts';
import { type Coverage, drawnCharacters } from './paper-font.ts';

export type NoGlyph = Failure<'no-glyph', { readonly characters: readonly string[] }>;

/** The characters that no font can draw, told before a file with blank boxes could be made. */
export function missingCharacters(
  paper: RenderedPaper,
  fonts: readonly { readonly covers: Coverage }[],
): NoGlyph | undefined {
  const characters = drawnCharacters(paper).filter(
    (char) => !fonts.some(({ covers }) => covers(char.codePointAt(0) ?? 0)),
  );
  if (!characters.length) return undefined;
  const shown = characters.map((char) => `“${char}”`).join('');
  return failure(
    'no-glyph',
    { characters },
    `PDF 的字体里没有${shown}${characters.length > 1 ? '这些字' : '这个字'}，印出来会是空格子，所以没有生成 PDF。请改用 Word、复制文字或打印；或者在 PDF 里先写同音的常用字，打印后手写改正。`,
  );
}
