/**
 * Writes the expected text of every sample: `node packages/papers/golden/write.ts [D01 …]`. Read each
 * changed text word for word before you keep it: from then on it is what the tests expect.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openContent, readPaperSamples } from '@huyin/content';
import { CONTENT_FOLDER, readFolder } from '@huyin/content/disk';
import { isFailure } from '@huyin/law';
import {
  type CannotRender,
  checkTemplate,
  checkTemplateCitations,
  parseTemplate,
  printText,
  type RenderedPaper,
  renderPaper,
  type Template,
} from '../src/index.ts';

const wanted = process.argv.slice(2);
const files = readFolder(CONTENT_FOLDER);
const { letters, laws, faults } = openContent(files);
const { samples, faults: bad } = readPaperSamples(files);
const said = [...faults.filter(({ details }) => details.file.startsWith('papers/')), ...bad];

for (const { id, template, fields, reasons } of letters.values()) {
  const parsed = parseTemplate(template.file, template.text);
  if ((wanted.length && !wanted.includes(id)) || isFailure(parsed)) continue;
  const tree = parsed as Template;
  for (const { sentence } of [
    ...checkTemplate(tree, fields, reasons),
    ...checkTemplateCitations(tree, laws, '2026-11-23'),
  ]) {
    process.exitCode = 1;
    console.error(sentence);
  }
}

for (const sample of samples) {
  if (wanted.length && !wanted.includes(sample.paper)) continue;
  const letter = letters.get(sample.paper);
  if (!letter) continue;
  const context = { corpus: laws, today: sample.today, ...(sample.event ? { event: sample.event } : {}) };
  const paper = renderPaper(letter, sample.values, context);
  if (isFailure(paper)) {
    process.exitCode = 1;
    console.error(`${sample.file}  ${(paper as CannotRender).sentence}`);
    continue;
  }
  const file = join(CONTENT_FOLDER, sample.file.replace(/yaml$/, 'txt'));
  const text = printText(paper as RenderedPaper);
  if (sample.expected === text) continue;
  writeFileSync(file, text);
  console.log(`${sample.expected === undefined ? '新' : '改'}  ${file}  ${readFileSync(file).length} 字节`);
}
for (const { sentence, details } of said) {
  if (wanted.length && !wanted.some((id) => details.file.includes(id))) continue;
  process.exitCode = 1;
  console.error(`${details.file}:${details.line}  ${sentence}`);
}
