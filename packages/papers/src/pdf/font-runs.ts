import type { PdfText } from 'pdfmake';
import { isDrawn, type PaperFont } from './paper-font.ts';

/**
 * Cuts a text where it has to change to another font file: pdfmake draws with one font at a time and
 * knows no fallback. Callers have made sure that some font covers each character.
 */
export function fontRuns(text: string, fonts: readonly PaperFont[]): PdfText[] {
  return text.split(LONG_WORD).flatMap((part) => {
    const runs = oneFontEach(part, fonts);
    return LONG_WORD.test(part) ? runs.map((run) => ({ ...run, wordBreak: 'break-all' as const })) : runs;
  });
}

/** An address of a page has no place to break; unbroken it would tear the line before it apart. */
const LONG_WORD = /([\x21-\x7e]{20,})/;

function oneFontEach(text: string, fonts: readonly PaperFont[]): { text: string; font: string }[] {
  const runs: { text: string; font: string }[] = [];
  for (const char of text) {
    const last = runs.at(-1);
    const font = fontFor(char, fonts) ?? last?.font ?? fonts[0]?.name ?? '';
    if (last?.font === font) last.text += char;
    else runs.push({ text: char, font });
  }
  return runs;
}

function fontFor(char: string, fonts: readonly PaperFont[]): string | undefined {
  const code = char.codePointAt(0) ?? 0;
  return isDrawn(code) ? fonts.find(({ covers }) => covers(code))?.name : undefined;
}
