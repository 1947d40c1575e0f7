import { expect, it } from 'vitest';
import { assemble, pieceOf } from './pieces.ts';

const text = (html: string): string => new TextDecoder().decode(assemble(html));

it('makes a piece once and pastes it where its mark is, also inside another piece', () => {
  const law = {};
  const step = {};
  let made = 0;
  const article = (): string => {
    made += 1;
    return '<p>第一条</p>';
  };
  const card = (): string => pieceOf(step, 'card', () => `<li>${pieceOf(law, 'whole', article)}</li>`);
  expect(text(`<ol>${card()}${card()}</ol>`)).toBe('<ol><li><p>第一条</p></li><li><p>第一条</p></li></ol>');
  expect(made).toBe(1);
});

it('stays right, only slower, when an object has more variants than are kept', () => {
  const step = {};
  for (let i = 0; i < 200; i++) expect(text(pieceOf(step, `${i}`, () => `<b>${i}</b>`))).toBe(`<b>${i}</b>`);
});
