import { TRADITIONAL_PAIRS } from '../../data/lexicon/traditional.ts';
import { VARIANTS } from '../../data/lexicon/variants.ts';

/** The text as the lexicon reads it, with the way back to the person's own words. */
export interface Normalised {
  readonly original: string;
  readonly text: string;
  /** Where in the original each normalised character begins and ends. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

const SIMPLIFIED = new Map<string, string>();
for (let i = 0; i + 1 < TRADITIONAL_PAIRS.length; ) {
  if (TRADITIONAL_PAIRS[i] === '\n') {
    i += 1;
    continue;
  }
  SIMPLIFIED.set(TRADITIONAL_PAIRS.charAt(i), TRADITIONAL_PAIRS.charAt(i + 1));
  i += 2;
}

/** Variants by first character, longest first, so that one pass decides. */
const VARIANTS_BY_HEAD = new Map<string, [string, string][]>();
for (const pair of Object.entries(VARIANTS)) {
  const head = pair[0].charAt(0);
  const list = VARIANTS_BY_HEAD.get(head) ?? [];
  list.push(pair);
  list.sort((a, b) => b[0].length - a[0].length);
  VARIANTS_BY_HEAD.set(head, list);
}

interface Letters {
  text: string;
  readonly starts: number[];
  readonly ends: number[];
}

const SPACE = /\s/;

/** Width, case, traditional characters; a run of spaces becomes one, a run of lines one line break. */
function letters(original: string): Letters {
  const out: Letters = { text: '', starts: [], ends: [] };
  let at = 0;
  for (const point of original) {
    const end = at + point.length;
    for (const unit of point.normalize('NFKC').toLowerCase()) {
      const letter = SPACE.test(unit)
        ? unit === '\n' || unit === '\r'
          ? '\n'
          : ' '
        : (SIMPLIFIED.get(unit) ?? unit);
      const last = out.text.at(-1);
      if ((letter === ' ' && (last === ' ' || last === '\n')) || (letter === '\n' && last === '\n')) continue;
      out.text += letter;
      for (let i = 0; i < letter.length; i++) {
        out.starts.push(at);
        out.ends.push(end);
      }
    }
    at = end;
  }
  return out;
}

function variantAt(text: string, at: number): [string, string] | undefined {
  return VARIANTS_BY_HEAD.get(text.charAt(at))?.find(([from]) => text.startsWith(from, at));
}

/** Never longer work than one pass: each character is looked up once, each variant key is short. */
export function normalise(original: string): Normalised {
  const plain = letters(original);
  const starts: number[] = [];
  const ends: number[] = [];
  let text = '';
  for (let at = 0; at < plain.text.length; ) {
    const variant = variantAt(plain.text, at);
    const [from, to] = variant ?? [plain.text.charAt(at), plain.text.charAt(at)];
    text += to;
    for (let i = 0; i < to.length; i++) {
      starts.push(plain.starts[at] ?? 0);
      ends.push(plain.ends[at + from.length - 1] ?? 0);
    }
    at += from.length;
  }
  return { original, text, starts, ends };
}

/** The person's own words behind a span of the normalised text. */
export function quoteOf(n: Normalised, start: number, end: number): string {
  return n.original.slice(n.starts[start] ?? 0, n.ends[end - 1] ?? n.original.length);
}
