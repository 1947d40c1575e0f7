import type { Readable } from 'node:stream';

/** A longer line is no description; it is reported and skipped, so memory stays bounded. */
export const LONGEST_LINE = 1_000_000;

export type Line = { readonly text: string } | { readonly tooLong: number };

/** Lines of a byte stream with bounded memory, whatever it contains; the last needs no line break. */
export async function* readLines(input: Readable): AsyncGenerator<Line> {
  const decoder = new TextDecoder('utf-8');
  let held = '';
  let dropped = 0;
  for await (const chunk of input) {
    const text = decoder.decode(chunk as Uint8Array, { stream: true });
    const parts = text.split('\n');
    for (const [i, part] of parts.entries()) {
      if (i > 0) {
        yield dropped ? { tooLong: dropped + held.length } : { text: held };
        held = '';
        dropped = 0;
      }
      held += part;
      if (held.length > LONGEST_LINE) {
        dropped += held.length;
        held = '';
      }
    }
  }
  if (dropped) yield { tooLong: dropped + held.length };
  else if (held) yield { text: held };
}
