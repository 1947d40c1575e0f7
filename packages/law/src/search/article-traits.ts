import type { StatuteIndex } from './statute-index.ts';

/** What is known of an article before any question: computed once for an index. */
export interface ArticleTraits {
  readonly length: Float32Array;
  readonly place: Float32Array;
  readonly items: Float32Array;
}

const OPEN = '（'.charCodeAt(0);
const MOST_ITEMS = 10;

export function articleTraits(index: StatuteIndex): ArticleTraits {
  const count = index.ids.length;
  const out = {
    length: new Float32Array(count),
    place: new Float32Array(count),
    items: new Float32Array(count),
  };
  for (let i = 0; i < count; i += 1) {
    const [start, end] = [index.textStarts[i] as number, index.textStarts[i + 1] as number];
    out.length[i] = Math.log1p(end - start);
    const sameHeading = i > 0 && index.headingOf[i] === index.headingOf[i - 1];
    out.place[i] = sameHeading ? (out.place[i - 1] as number) + 1 : 0;
    let items = 0;
    for (let at = start; at < end; at += 1) if (index.texts[at] === OPEN) items += 1;
    out.items[i] = Math.min(MOST_ITEMS, items);
  }
  return out;
}
