export interface Piece {
  readonly text: string;
  readonly marked: boolean;
}

/**
 * Splits a paragraph into what a basis quotes and what it does not. A quote is compared without white
 * space (statutes break lines inside items), so positions are mapped back to the printed text.
 */
export function markQuote(paragraph: string, quote: string): readonly Piece[] {
  const places = [...paragraph].flatMap((char, i) => (/\s/.test(char) ? [] : [{ char, i }]));
  const bare = places.map(({ char }) => char).join('');
  const chars = [...paragraph];
  const marked = new Array<boolean>(chars.length).fill(false);
  let from = 0;
  for (const part of quote.split('…').map((text) => text.replace(/\s/g, ''))) {
    const at = part ? indexOfChars(bare, part, from) : -1;
    if (at < 0) continue;
    from = at + [...part].length;
    const first = places[at]?.i ?? 0;
    const last = places[from - 1]?.i ?? first;
    for (let i = first; i <= last; i++) marked[i] = true;
  }
  return joinRuns(chars, marked);
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
