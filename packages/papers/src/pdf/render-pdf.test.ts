import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isFailure } from '@huyin/law';
import { describe, expect, it } from 'vitest';
import { FONTS } from '../../testing/fonts.ts';
import { bareWords, pdfGlyphs } from '../../testing/read-files.ts';
import type { RenderedPaper } from '../block.ts';
import { printText } from '../print-text.ts';
import { SAMPLE_PAPER } from '../sample-paper.ts';
import { type PaperFont, renderPdf } from './index.ts';

const NO_FONT_HAS = '\u{30ede}';
const lineOf = (text: string): RenderedPaper => ({
  id: 'D00',
  title: '样',
  blocks: [{ kind: 'line', text }],
});

async function made(paper: RenderedPaper, fonts: readonly PaperFont[] = FONTS): Promise<Uint8Array> {
  const file = await renderPdf(paper, fonts);
  if (isFailure(file)) throw new Error((file as { sentence: string }).sentence);
  return file as Uint8Array;
}

const poppler = spawnSync('pdftotext', ['-v']).status === 0;
if (!poppler) console.warn('跳过：这台机器没有 pdftotext，没有用它读回 PDF 的文字。');

describe('the PDF', () => {
  it('has a glyph for every character, rare ones included', async () => {
    const glyphs = pdfGlyphs(await made(SAMPLE_PAPER));
    expect(glyphs.length).toBeGreaterThan(1000);
    expect(glyphs).not.toContain(0);
  });

  it('would be caught with a box for a missing character (the check bites)', async () => {
    const liars = FONTS.map((font) => ({ ...font, covers: () => true }));
    expect(pdfGlyphs(await made(lineOf(`名${NO_FONT_HAS}`), liars))).toContain(0);
  });

  it.skipIf(!poppler)('never leaves a heading, or 附件, alone at the foot of a page', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'huyin-foot-'));
    const table = { kind: 'table', head: ['甲栏', '乙栏'], rows: [['首行', '二'.repeat(70)]] } as const;
    for (let lines = 8; lines < 24; lines += 1) {
      const filler = Array.from({ length: lines }, () => ({ kind: 'line', text: '行' }) as const);
      const heading = { kind: 'heading', text: '小标题' } as const;
      const end = [
        { kind: 'attachment', text: '附一', number: 1 },
        { kind: 'signature', text: '落款' },
      ] as const;
      const blocks = [
        ...filler,
        heading,
        { kind: 'line', text: '如下：' } as const,
        table,
        ...filler,
        ...end,
      ];
      const file = join(folder, `${lines}.pdf`);
      writeFileSync(file, await made({ id: 'D00', title: '样', blocks }));
      const pages = execFileSync('pdftotext', ['-layout', file, '-']).toString().split('\f');
      const pageOf = (words: string): number => pages.findIndex((page) => page.includes(words));
      expect([lines, pageOf('如下'), pageOf('首行')]).toEqual([lines, pageOf('小标题'), pageOf('小标题')]);
      expect([lines, pageOf('附一'), pageOf('落款')]).toEqual([lines, pageOf('附件：'), pageOf('附件：')]);
    }
  });

  it('is not made when no font has a character; the sentence names it', async () => {
    const refused = await renderPdf(lineOf(`名${NO_FONT_HAS}`), FONTS);
    expect(isFailure(refused) && refused.details).toEqual({ characters: [NO_FONT_HAS] });
    expect(isFailure(refused) && refused.sentence).toContain(`“${NO_FONT_HAS}”`);
  });

  it('draws with a second font what the first lacks', async () => {
    const [plain] = FONTS;
    if (!plain) throw new Error('no font');
    const common = { ...plain, name: 'common', covers: (code: number) => code < 0x4e00 };
    expect(pdfGlyphs(await made(lineOf('A·㛃买𬭎'), [common, plain]))).not.toContain(0);
  });

  it('embeds only what it uses and names nobody in its properties', async () => {
    const file = await made(SAMPLE_PAPER);
    expect(file.length).toBeLessThan(120_000);
    const raw = Buffer.from(file).toString('latin1');
    expect(raw).not.toMatch(/\/(Author|Keywords|Subject)\b/);
  });

  it.skipIf(!poppler)('reads back as the words of the plain text', async () => {
    const path = join(mkdtempSync(join(tmpdir(), 'huyin-pdf-')), 'paper.pdf');
    writeFileSync(path, await made(SAMPLE_PAPER));
    const said = execFileSync('pdftotext', ['-raw', path, '-'], { encoding: 'utf8' });
    const words = bareWords(said.replace(/第 \d+ 页，共 \d+ 页/g, ''));
    for (const block of SAMPLE_PAPER.blocks) {
      if (block.kind !== 'table') expect(words).toContain(bareWords(block.text));
    }
    expect([...words].length).toBeGreaterThanOrEqual([...bareWords(printText(SAMPLE_PAPER))].length);
  });
});
