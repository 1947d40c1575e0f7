import { MOST_QUOTES } from '../views/assistant/source-limits.ts';

/** The words of the law as they stand on a page of ours: only its address is asked for, never the question. */
export async function lawOfPage(address: string): Promise<readonly Element[]> {
  const response = await fetch(address)
    .catch(() => caches.match(address))
    .catch(() => undefined);
  if (!response?.ok) return [];
  const page = new DOMParser().parseFromString(await response.text(), 'text/html');
  const sheet = page.querySelector('.statute-sheet');
  if (sheet) {
    const doubts = page.querySelector('.statute-sheet ~ .note');
    return [sheet, ...(doubts ? [doubts] : [])];
  }
  const quotes = page.querySelector('.law-quotes');
  if (!quotes) return [];
  quotes.querySelectorAll('.law-quote').forEach((quote, i) => {
    if (i >= MOST_QUOTES) quote.remove();
  });
  asPart(quotes);
  return [quotes];
}

/** Under a reply the heading of the quotations is one of a fourth level. */
function asPart(quotes: Element): void {
  const heading = quotes.querySelector('h2, h3');
  const part = document.createElement('h4');
  part.textContent = heading?.textContent ?? '';
  heading?.replaceWith(part);
}
