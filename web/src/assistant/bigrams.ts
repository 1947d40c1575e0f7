const RUN = /[a-z0-9]+|\p{Script=Han}+/gu;
const LATIN = /^[a-z0-9]/;

/** Pairs of neighbouring Chinese characters and whole words of letters and digits: the smallest pieces that mean something. */
export function bigrams(text: string): Set<string> {
  const pieces = new Set<string>();
  for (const [run] of text.toLowerCase().matchAll(RUN)) {
    if (LATIN.test(run)) pieces.add(run);
    else for (let i = 0; i + 1 < run.length; i += 1) pieces.add(run.slice(i, i + 2));
  }
  return pieces;
}
