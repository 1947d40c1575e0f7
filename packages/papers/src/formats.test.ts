import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isFailure } from '@huyin/law';
import { describe, expect, it } from 'vitest';
import { FONTS } from '../testing/fonts.ts';
import { bareWords, pdfGlyphs, wordText } from '../testing/read-files.ts';
import { samplePapers } from '../testing/sample-papers.ts';
import { renderPdf } from './pdf/index.ts';
import { printText } from './print-text.ts';
import { renderWord } from './word/index.ts';

const SAMPLES = samplePapers();
const office = spawnSync('soffice', ['--version']).status === 0;
if (!office)
  console.warn('跳过：这台机器没有 LibreOffice（soffice），没有用它打开每份文书的 Word 文件核对。');

it('has samples to format', () => {
  expect(SAMPLES.length).toBeGreaterThan(20);
});

describe.each(SAMPLES)('$file', ({ paper }) => {
  it('says the same in Word as in plain text', async () => {
    expect(bareWords(wordText(await renderWord(paper)))).toBe(bareWords(printText(paper)));
  });

  it('has a glyph for every character of the PDF', async () => {
    const file = await renderPdf(paper, FONTS);
    expect(isFailure(file)).toBe(false);
    expect(pdfGlyphs(file as Uint8Array)).not.toContain(0);
  });
});

it.skipIf(!office)('LibreOffice reads every Word file as the plain text says', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'huyin-papers-'));
  mkdirSync(join(folder, 'out'));
  const names = SAMPLES.map(({ file }) => file.replace(/\W+/g, '-'));
  for (const [i, { paper }] of SAMPLES.entries()) {
    writeFileSync(join(folder, `${names[i]}.docx`), await renderWord(paper));
  }
  const to = ['--headless', '--convert-to', 'txt:Text (encoded):UTF8', '--outdir', join(folder, 'out')];
  const files = names.map((name) => join(folder, `${name}.docx`));
  execFileSync('soffice', [`-env:UserInstallation=file://${folder}/profile`, ...to, ...files], {
    stdio: 'ignore',
  });
  for (const [i, { paper }] of SAMPLES.entries()) {
    const text = readFileSync(join(folder, 'out', `${names[i]}.txt`), 'utf8').replace('\ufeff', '');
    expect(bareWords(text), names[i]).toBe(bareWords(printText(paper)));
  }
});
