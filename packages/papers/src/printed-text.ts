import type { TextBlock } from './block.ts';

/** The words of a block as they stand on paper, with the number in front of an item. */
export function printedText({ text, number }: TextBlock): string {
  return number === undefined ? text : `${number}. ${text}`;
}
