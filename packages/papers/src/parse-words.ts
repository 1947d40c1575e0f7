import { parsePiece } from './parse-piece.ts';
import type { Piece } from './template.ts';

/** Words with `{{…}}` in them, cut into pieces in one pass; a sentence when a brace is wrong. */
export function parseWords(text: string): readonly Piece[] | { readonly wrong: string } {
  const pieces: Piece[] = [];
  let at = 0;
  while (at < text.length) {
    const open = text.indexOf('{{', at);
    const plain = text.slice(at, open < 0 ? text.length : open);
    if (plain.includes('}}')) return { wrong: '有“}}”，前面却没有“{{”。' };
    if (plain) pieces.push(plain);
    if (open < 0) break;
    const close = text.indexOf('}}', open + 2);
    if (close < 0) return { wrong: '“{{”没有用“}}”关上。' };
    const piece = parsePiece(text.slice(open + 2, close));
    if (typeof piece === 'object' && 'wrong' in piece) return piece;
    pieces.push(piece);
    at = close + 2;
  }
  return pieces;
}

/** The cells of `| a | b |`; a bar inside braces belongs to the value. */
export function splitCells(row: string): string[] {
  const inner = row.trim().replace(/^\|/, '').replace(/\|$/, '');
  const cells: string[] = [];
  let cell = '';
  let depth = 0;
  for (let i = 0; i < inner.length; i++) {
    const two = inner.slice(i, i + 2);
    if (two === '{{' || two === '}}') {
      depth = two === '{{' ? depth + 1 : Math.max(0, depth - 1);
      cell += two;
      i++;
    } else if (inner[i] === '|' && depth === 0) {
      cells.push(cell.trim());
      cell = '';
    } else cell += inner[i];
  }
  return [...cells, cell.trim()];
}
