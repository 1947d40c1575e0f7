import { DANGER_WORDS } from '../../data/lexicon/danger.ts';
import { automaton, findWords } from './automaton.ts';
import { join, type Pattern, parsePattern, type Span, sentenceNumbers } from './pattern.ts';
import { standingOf } from './standing.ts';

interface Lists {
  readonly patterns: readonly Pattern[];
  readonly words: ReturnType<typeof automaton>;
}

let lists: Lists | undefined;

function compiled(): Lists {
  const patterns = Object.values(DANGER_WORDS).flat().map(parsePattern);
  return { patterns, words: automaton([...new Set(patterns.flatMap((p) => p.parts.flat()))]) };
}

function spansOf(
  pattern: Pattern,
  hits: ReadonlyMap<string, Span[]>,
  sentences: Int32Array,
): readonly Span[] {
  const of = (i: number): Span[] =>
    (pattern.parts[i] ?? []).flatMap((word) => hits.get(word) ?? []).sort((a, b) => a.end - b.end);
  let spans: readonly Span[] = of(0);
  for (let i = 1; i < pattern.parts.length && spans.length > 0; i++) {
    spans = join(spans, of(i), pattern.gaps[i - 1] ?? 0, sentences);
  }
  return spans;
}

/** Whether the text holds words of danger that are not denied. Feared danger is danger. */
export function danger(text: string): boolean {
  lists ??= compiled();
  const hits = new Map<string, Span[]>();
  findWords(lists.words, text, (word, start, end) => {
    const name = lists?.words.words[word] ?? '';
    const list = hits.get(name);
    if (list) list.push({ start, end });
    else hits.set(name, [{ start, end }]);
  });
  if (hits.size === 0) return false;
  const sentences = sentenceNumbers(text);
  return lists.patterns.some((p) =>
    spansOf(p, hits, sentences).some((s) => standingOf(text, s) !== 'denied'),
  );
}
