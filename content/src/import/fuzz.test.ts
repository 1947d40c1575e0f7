import { expect, it } from 'vitest';
import { readVersion } from '../laws.ts';
import type { LawDocument } from './law-document.ts';
import { printLawFile } from './print-law-file.ts';
import { corpusDocument, readCorpusLine } from './read-corpus-line.ts';
import { readDocxLaw } from './read-docx-law.ts';
import { readHtmlLaw } from './read-html-law.ts';
import { readMarkdownLaw } from './read-markdown-law.ts';

/** SEED=… repeats a run. */
const seed = Number(process.env.SEED ?? Date.now() % 1_000_000_000);
const INPUTS = 40_000;

const WELL_FORMED = [
  '# 样本法\n\n2024年5月1日 通过\n\n目录\n\n第一章 总则\n\n## 第一章 总则\n\n第一条 甲。\n\n（一）乙；\n\n1.丙\n\n第一条之一 丁。\n\n第二条 自2024年7月1日起施行。《样本条例》同时废止。\n',
  '---\ntitle: "样本法"\npublish_date: "2024-05-01"\n---\n\n**第一条**　甲。\n',
  '<html><p>样本法</p><p>（2024年5月1日通过）</p><p>第一条&emsp;甲。</p><br/><!-- x --></html>',
  '<w:document><w:p><w:r><w:t>样本法(2024-05-01)</w:t></w:r></w:p><w:p w:x="1"><w:r><w:t>第一条　甲。</w:t></w:r></w:p></w:document>',
  '{"law_full_name":"样本法","version_date":"2024-05-01","article":"第一条","heading":["第一章"],"text":"甲。","path":"x"}',
];
const PIECES = [
  '第',
  '条',
  '之一',
  '章',
  '（一）',
  '1.',
  '\n',
  '---',
  '#',
  '##',
  '<',
  '>',
  '<p>',
  '&#x',
  '&amp;',
  '"',
  '{',
  '}',
  ':',
  '\0',
  '\uD83D',
  '<!--',
  '-->',
  '目录',
  '2026年2月30日',
  '施行',
  '废止',
  '《',
  '》',
  '：',
  '　',
];

function generator(start: number): () => number {
  let state = start || 1;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 4294967296;
  };
}

/** Cuts, repeats and plants pieces in a well-formed document. */
function mutate(random: () => number, text: string): string {
  let out = text;
  for (let n = 1 + Math.floor(random() * 5); n > 0; n--) {
    const at = Math.floor(random() * out.length);
    const to = at + Math.floor(random() * 12);
    const kind = random();
    if (kind < 0.4) out = out.slice(0, at) + PIECES[Math.floor(random() * PIECES.length)] + out.slice(at);
    else if (kind < 0.7) out = out.slice(0, at) + out.slice(to);
    else if (kind < 0.9) out = out.slice(0, to) + out.slice(at);
    else out = out.slice(0, at);
  }
  return out;
}

function read(text: string, i: number): LawDocument | undefined {
  if (i % 5 === 4) {
    const line = readCorpusLine(text, 1);
    return typeof line === 'string' ? undefined : corpusDocument([line], 'x');
  }
  const reader = [readMarkdownLaw, readMarkdownLaw, readHtmlLaw, readDocxLaw][i % 5] ?? readMarkdownLaw;
  return reader('x(2024-05-01).md', text).document;
}

it(`reads ${INPUTS} broken documents without a fall, and what it read can be written and read again (SEED=${seed})`, () => {
  const random = generator(seed);
  for (let i = 0; i < INPUTS; i++) {
    const text = mutate(random, WELL_FORMED[i % 5] as string);
    const document = read(text, i);
    if (!document || i % 10 > 4) continue;
    const again = readVersion('laws/x/2024-05-01.md', printLawFile(document, '2024-05-01'), []);
    const numbers = new Set(document.articles.map((article) => article.number));
    if (again?.articles.size !== numbers.size)
      expect.fail(`SEED=${seed} 第 ${i} 个：${JSON.stringify(text)}`);
  }
});
