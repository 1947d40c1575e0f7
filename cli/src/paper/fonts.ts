import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type Failure, failure } from '@huyin/law';
import type { Coverage, PaperFont } from '@huyin/papers/pdf';

const FILES = [
  ['plain', '400Regular/NotoSerifSC_400Regular.ttf', false],
  ['bold', '700Bold/NotoSerifSC_700Bold.ttf', true],
] as const;

/** The whole fonts from the package the browser's slices are cut from. */
export function installedFonts(
  readCoverage: (bytes: Uint8Array) => Coverage,
): readonly PaperFont[] | Failure<'no-font', object> {
  const { resolve } = createRequire(import.meta.url);
  try {
    return FILES.map(([name, file, bold]) => {
      const bytes = new Uint8Array(readFileSync(resolve(`@expo-google-fonts/noto-serif-sc/${file}`)));
      return { name, bytes, covers: readCoverage(bytes), bold };
    });
  } catch {
    return failure('no-font', {}, '找不到写 PDF 用的字体，请先 npm install；或者改用 --format docx。');
  }
}
