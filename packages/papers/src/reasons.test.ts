import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { isFailure, resolveBasis } from '@huyin/law';
import { describe, expect, it } from 'vitest';
import { CORPUS, PAPERS } from '../golden/shipped.ts';
import { labelsOf, parseTemplate, type Template } from './index.ts';

const papers = [...PAPERS.values()];

function labels(id: string): ReadonlySet<string> {
  const paper = PAPERS.get(id);
  if (!paper) throw new Error(`没有 ${id}`);
  const parsed = parseTemplate(paper.template.file, paper.template.text);
  if (isFailure(parsed)) throw new Error(parsed.sentence);
  return labelsOf(parsed as Template);
}

describe.each(papers.map((paper) => [paper.id, paper] as const))('%s', (id, paper) => {
  it('gives a reason for every paragraph, and no reason for none', () => {
    expect([...labels(id)].sort()).toEqual(Object.keys(paper.reasons).sort());
  });

  it('proves the words each reason stands on', () => {
    const bases = Object.values(paper.reasons).flatMap(({ basis }) => basis);
    expect(bases.length).toBeGreaterThan(0);
    for (const basis of bases) {
      const found = resolveBasis(CORPUS, basis);
      expect(isFailure(found) ? found.sentence : '').toBe('');
    }
  });

  it('says why it may be refused and what to do', () => {
    expect(paper.refused.length).toBeGreaterThan(0);
  });
});

const TABLE = fileURLToPath(new URL('../../../docs/papers-elements.md', import.meta.url));

describe('the table of required elements', () => {
  const rows = (existsSync(TABLE) ? readFileSync(TABLE, 'utf8') : '')
    .split('\n')
    .map((line) => line.split(/(?<!\\)\|/).map((cell) => cell.trim().replaceAll('\\|', '|')))
    .filter(([, id = '']) => /^[A-Z]\d{2}[a-z]?$/.test(id))
    .map(([, id = '', element = '', where = '']) => ({ id, element, where }));

  it('has rows for every paper', () => {
    const told = new Set(rows.map(({ id }) => id));
    expect(papers.map(({ id }) => id).filter((id) => !told.has(id))).toEqual([]);
  });

  it('says for each element where it stands, or why not', () => {
    const wrong = rows.flatMap(({ id, element, where }) => {
      if (!PAPERS.has(id)) return [];
      const named = [...where.matchAll(/\[([^\]\s]+)\]/g)].map(([, label = '']) => label);
      const missing = named.filter((label) => !labels(id).has(label));
      const lines = [...where.matchAll(/`([^`]+)`/g)].map(([, words = '']) => words);
      const text = PAPERS.get(id)?.template.text ?? '';
      const absent = lines.filter((words) => !text.includes(words));
      if (where.length < 2) return [`${id} ${element}：没有说在哪里`];
      return [...missing, ...absent].map((one) => `${id} ${element}：模板里没有 ${one}`);
    });
    expect(wrong).toEqual([]);
  });
});
