import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type PaperFont, readCoverage } from '../src/pdf/index.ts';

const find = createRequire(import.meta.url).resolve;

function read(name: string, file: string, bold: boolean): PaperFont {
  const bytes = new Uint8Array(readFileSync(find(`@expo-google-fonts/noto-serif-sc/${file}`)));
  return { name, bytes, covers: readCoverage(bytes), bold };
}

/** The whole fonts; the browser gets them in slices. */
export const FONTS: readonly PaperFont[] = [
  read('plain', '400Regular/NotoSerifSC_400Regular.ttf', false),
  read('bold', '700Bold/NotoSerifSC_700Bold.ttf', true),
];
