/** Longer utterances are cut off by some engines in mid-sentence. */
const MOST = 120;
const HOTLINE = /(^|\D)(110|120|12\d{3}|96\d{3})(?!\d|\s?[元条次万人日天个])/g;

/** What is said for a paragraph: sentences together up to a length; a hotline digit by digit, not as a sum. */
export function speechPieces(text: string): readonly string[] {
  const words = text
    .replace(/\s+/g, ' ')
    .replace(HOTLINE, (_all, before: string, number: string) => before + number.split('').join(' '))
    .trim();
  const pieces: string[] = [];
  for (const sentence of words.match(/[^。！？；]+[。！？；”]*/g) ?? []) {
    const last = pieces[pieces.length - 1];
    if (last !== undefined && last.length + sentence.length <= MOST)
      pieces[pieces.length - 1] = last + sentence;
    else pieces.push(sentence);
  }
  return pieces;
}
