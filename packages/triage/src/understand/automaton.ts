/** Aho–Corasick: finds every word of a set in one pass over the text, whatever the text is. */
export interface Automaton {
  readonly next: readonly Map<number, number>[];
  readonly fail: Int32Array;
  /** Words ending in a state, by index, the suffix chain already followed. */
  readonly out: readonly (readonly number[])[];
  readonly words: readonly string[];
}

function plant(words: readonly string[]): { next: Map<number, number>[]; out: number[][] } {
  const next: Map<number, number>[] = [new Map()];
  const out: number[][] = [[]];
  words.forEach((word, id) => {
    let state = 0;
    for (let i = 0; i < word.length; i++) {
      const code = word.charCodeAt(i);
      let to = next[state]?.get(code);
      if (to === undefined) {
        to = next.push(new Map()) - 1;
        out.push([]);
        next[state]?.set(code, to);
      }
      state = to;
    }
    out[state]?.push(id);
  });
  return { next, out };
}

function step(next: readonly Map<number, number>[], fail: Int32Array, from: number, code: number): number {
  let state = from;
  for (;;) {
    const to = next[state]?.get(code);
    if (to !== undefined) return to;
    if (state === 0) return 0;
    state = fail[state] ?? 0;
  }
}

export function automaton(words: readonly string[]): Automaton {
  const { next, out } = plant(words);
  const fail = new Int32Array(next.length);
  const queue = [...(next[0]?.values() ?? [])];
  for (const state of queue) {
    for (const [code, child] of next[state] ?? []) {
      const back = step(next, fail, fail[state] ?? 0, code);
      fail[child] = back;
      out[child]?.push(...(out[back] ?? []));
      queue.push(child);
    }
  }
  return { next, fail, out, words };
}

const isLatin = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 48 && code <= 57);

/** A word of letters or digits must stand alone: `ai` is not in `email`, `1岁` not in `21岁`. */
function standsAlone(text: string, word: string, end: number): boolean {
  const start = end - word.length;
  if (isLatin(word.charCodeAt(0)) && start > 0 && isLatin(text.charCodeAt(start - 1))) return false;
  return !(isLatin(word.charCodeAt(word.length - 1)) && end < text.length && isLatin(text.charCodeAt(end)));
}

export function findWords(
  a: Automaton,
  text: string,
  hit: (word: number, start: number, end: number) => void,
): void {
  let state = 0;
  for (let i = 0; i < text.length; i++) {
    state = step(a.next, a.fail, state, text.charCodeAt(i));
    for (const id of a.out[state] ?? []) {
      const word = a.words[id] ?? '';
      if (standsAlone(text, word, i + 1)) hit(id, i + 1 - word.length, i + 1);
    }
  }
}
