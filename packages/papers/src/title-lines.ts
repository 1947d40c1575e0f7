import { PAGE, SIZE } from './page-measures.ts';

const MOST = Math.floor((PAGE.width - PAGE.left - PAGE.right) / SIZE.title);
/** How far from the middle a cut may go to fall between words. */
const BETWEEN_WORDS = 6;

/** A title longer than a line becomes two of about the same length (GB/T 9704), cut where a reader would pause. */
export function titleLines(text: string): readonly string[] {
  const letters = [...text];
  if (letters.length <= MOST || letters.length > 2 * MOST) return [text];
  let best = { at: 0, cost: Number.POSITIVE_INFINITY };
  for (let at = letters.length - MOST; at <= MOST; at += 1) {
    const pause = /[并及和与或]/.test(letters[at] ?? '') || /[的、，]/.test(letters[at - 1] ?? '');
    const cost = Math.abs(2 * at - letters.length) + (pause ? 0 : BETWEEN_WORDS);
    if (cost < best.cost) best = { at, cost };
  }
  return [letters.slice(0, best.at).join(''), letters.slice(best.at).join('')];
}
