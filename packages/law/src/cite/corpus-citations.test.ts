import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { lawNames } from './law-names.ts';
import { readCitations } from './read-citations.ts';

/**
 * 2,000 citations as national law itself writes them, taken out of a public corpus with a regular
 * expression that shares nothing with the reader: [words around, name, article, 款, 项].
 */
type Row = [string, string, string, number, number];

const rows = readFileSync(new URL('../../fixtures/corpus-citations.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Row);
const names = lawNames(
  [...new Set(rows.map(([, name]) => name))].map((name) => ({ id: name, names: [name] })),
);

it('reads 2,000 citations of the corpus as they are written', () => {
  const wrong = rows.filter(([text, name, article, paragraph, item]) => {
    const want = JSON.stringify([
      name.replace(/\s/g, ''),
      article,
      paragraph || undefined,
      item || undefined,
    ]);
    const found = readCitations(text, names).map(({ mention, from }) =>
      JSON.stringify([mention.name, from?.article, from?.paragraph, from?.item]),
    );
    return !found.some((one) => plain(one) === plain(want));
  });
  expect(rows).toHaveLength(2000);
  expect(wrong.map(([text]) => text)).toEqual([]);
});

/** Brackets are read in one width. */
const plain = (text: string): string => text.normalize('NFKC').replaceAll('中华人民共和国', '');
