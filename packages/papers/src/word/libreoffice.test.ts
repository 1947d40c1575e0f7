import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { bareWords } from '../../testing/read-files.ts';
import { printText } from '../print-text.ts';
import { SAMPLE_PAPER } from '../sample-paper.ts';
import { renderWord } from './render-word.ts';

const present = spawnSync('soffice', ['--version']).status === 0;
if (!present) console.warn('跳过：这台机器没有 LibreOffice（soffice），没有用它打开 Word 文件核对。');

const folder = mkdtempSync(join(tmpdir(), 'huyin-word-'));

function convert(format: string): string {
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
  const file = join(folder, 'paper.docx');
  execFileSync('soffice', [profile, '--headless', '--convert-to', format, '--outdir', folder, file], {
    stdio: 'ignore',
  });
  return join(folder, `paper.${format.split(':')[0]}`);
}

it.skipIf(!present)('LibreOffice reads the same words, and makes a PDF of them', async () => {
  writeFileSync(join(folder, 'paper.docx'), await renderWord(SAMPLE_PAPER));
  const text = readFileSync(convert('txt:Text (encoded):UTF8'), 'utf8').replace('\ufeff', '');
  expect(bareWords(text)).toBe(bareWords(printText(SAMPLE_PAPER)));
  expect(readFileSync(convert('pdf'), 'latin1')).toMatch(/^%PDF-/);
});
