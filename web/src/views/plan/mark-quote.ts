export interface Piece {
  readonly text: string;
  readonly marked: boolean;
}

/**
 * Splits a paragraph into what is quoted from it and what is not. A quote is compared without white
 * space (statutes break lines inside items), so positions are mapped back to the printed text.
 */
export function markQuotes(paragraph: string, quotes: readonly string[]): readonly Piece[] {
  const chars = [...paragraph];
  const places = chars.flatMap((char, i) => (/\s/.test(char) ? [] : [{ char, i }]));
  const bare = places.map(({ char }) => char).join('');
  const marked = new Array<boolean>(chars.length).fill(false);
  for (const quote of quotes) {
    for (const [from, to] of rangesOf(bare, quote)) {
      const first = places[from]?.i ?? 0;
      const last = places[to - 1]?.i ?? first;
      marked.fill(true, first, last + 1);
    }
  }
  return joinRuns(chars, marked);
}

/** Where the pieces of one quote stand, in order; `…` joins pieces. */
function rangesOf(bare: string, quote: string): readonly (readonly [number, number])[] {
  let from = 0;
  return quote.split('…').flatMap((piece) => {
    const words = piece.replace(/\s/g, '');
    const at = words ? indexOfChars(bare, words, from) : -1;
    if (at < 0) return [];
    from = at + [...words].length;
    return [[at, from] as const];
  });
}

/** Like `indexOf`, counted in characters: rare characters take two code units. */
function indexOfChars(text: string, part: string, from: number): number {
  const at = text.indexOf(part, [...text].slice(0, from).join('').length);
  return at < 0 ? -1 : [...text.slice(0, at)].length;
}

function joinRuns(chars: readonly string[], marked: readonly boolean[]): Piece[] {
  const pieces: { text: string; marked: boolean }[] = [];
  for (const [i, char] of chars.entries()) {
    const last = pieces.at(-1);
    if (last && last.marked === marked[i]) last.text += char;
    else pieces.push({ text: char, marked: marked[i] ?? false });
  }
  return pieces;
}
