/// <reference path="./subset-font.d.ts" />
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { readCodePoints } from '@huyin/papers/pdf';
import subsetFont from 'subset-font';
import type { Plugin } from 'vite';
import { packCodePoints } from '../src/papers/code-point-runs.ts';

const NAME = 'virtual:paper-fonts';
const CONTENT = join(import.meta.dirname, '../../content/papers');
/** Rare characters come in files of about this many, so that one name costs one of them and not all. */
const RARE_IN_A_FILE = 1500;

interface Slice {
  readonly name: string;
  readonly bold: boolean;
  readonly points: readonly number[];
  readonly bytes: Uint8Array;
}

/** Cuts Noto Serif SC into a file of common characters, files of rare ones, and a small bold one for titles. */
export function paperFonts(): Plugin {
  let slices: readonly (Slice & { url: string })[] = [];
  return {
    name: 'huyin:paper-fonts',
    async buildStart() {
      slices = (await cutFonts()).map((slice) => ({ ...slice, url: addressOf(slice) }));
      for (const { url, bytes } of slices)
        this.emitFile({ type: 'asset', fileName: url.slice(1), source: bytes });
    },
    resolveId: (id) => (id === NAME ? `\0${NAME}` : null),
    load(id) {
      if (id !== `\0${NAME}`) return null;
      const index = slices.map(({ name, bold, url, points }) => ({
        name,
        bold,
        url,
        runs: packCodePoints(points),
      }));
      return `export default ${JSON.stringify(index)};`;
    },
  };
}

function addressOf({ name, bytes }: Slice): string {
  const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 8);
  return `/assets/paper-font-${name}-${hash}.ttf`;
}

async function cutFonts(): Promise<readonly Slice[]> {
  const plain = readFont('400Regular/NotoSerifSC_400Regular.ttf');
  const all = readCodePoints(plain).filter((point) => point >= 0x20);
  const common = new Set(commonHan());
  const isCommon = (point: number): boolean =>
    common.has(point) || (point < 0x3400 && !(point > 0x2e7f && point < 0x2fe0));
  const rare = all.filter((point) => !isCommon(point));
  const cuts = [cut('common', false, plain, all.filter(isCommon))];
  for (let i = 0; i < rare.length; i += RARE_IN_A_FILE) {
    cuts.push(cut(`rare${i / RARE_IN_A_FILE}`, false, plain, rare.slice(i, i + RARE_IN_A_FILE)));
  }
  const bold = readFont('700Bold/NotoSerifSC_700Bold.ttf');
  const inBold = new Set(readCodePoints(bold));
  cuts.push(
    cut(
      'bold',
      true,
      bold,
      titlePoints().filter((point) => inBold.has(point)),
    ),
  );
  return Promise.all(cuts);
}

const readFont = (file: string): Buffer =>
  readFileSync(createRequire(import.meta.url).resolve(`@expo-google-fonts/noto-serif-sc/${file}`));

/** The 6,763 characters of the standard GB/T 2312, taken from the decoder every platform has. */
function commonHan(): readonly number[] {
  const decoder = new TextDecoder('gb2312');
  const points: number[] = [];
  for (let row = 0xb0; row <= 0xf7; row++) {
    for (let cell = 0xa1; cell <= 0xfe; cell++) {
      const text = decoder.decode(Uint8Array.of(row, cell));
      if ([...text].length === 1 && text !== '\ufffd') points.push(text.codePointAt(0) ?? 0);
    }
  }
  return points;
}

/** What titles, headings and heads of tables are written with; anything else is printed in the plain weight. */
function titlePoints(): readonly number[] {
  const words = readdirSync(CONTENT, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('template.txt'))
    .flatMap((name) => readFileSync(join(CONTENT, name), 'utf8').split('\n'))
    .filter((line) => /^(#|\|)/.test(line));
  const points = new Set(
    [...words.join(''), ...'0123456789（）“”《》·'].map((char) => char.codePointAt(0) ?? 0),
  );
  return [...points].filter((point) => point > 0x20).sort((a, b) => a - b);
}

const CACHE = join(import.meta.dirname, '../../node_modules/.cache/huyin-fonts');

/** Cutting is kept between builds: the key names everything it depends on. */
async function cut(name: string, bold: boolean, font: Buffer, points: readonly number[]): Promise<Slice> {
  const key = createHash('sha256').update(font).update(points.join()).digest('hex').slice(0, 24);
  const path = join(CACHE, `${key}.ttf`);
  if (!existsSync(path)) {
    const text = String.fromCodePoint(...points);
    const made = await subsetFont(font, text, {
      targetFormat: 'truetype',
      noHinting: true,
      keepFeatures: [],
    });
    mkdirSync(CACHE, { recursive: true });
    writeFileSync(path, made);
  }
  return { name, bold, points, bytes: readFileSync(path) };
}
