import { CONCEPTS } from '../../data/lexicon/concepts.ts';
import { LEXICON } from '../../data/lexicon/index.ts';
import { LABEL_CUES } from '../../data/lexicon/label-cues.ts';
import type { FactName } from '../facts.ts';
import { automaton, findWords } from './automaton.ts';
import type { Cue } from './cue.ts';
import { join, type Pattern, parsePattern, type Span, sentenceNumbers } from './pattern.ts';
import { type Standing, standingOf } from './standing.ts';

/** One answer heard in the text: where, and how it was told. */
export interface Heard extends Span {
  readonly fact: FactName | 'label';
  readonly value: string;
  readonly standing: Standing;
  readonly nth: number;
}

export interface Hearing {
  readonly heard: readonly Heard[];
  /** How often each word class occurs: features for the trained model. */
  readonly classes: ReadonlyMap<string, number>;
}

interface Compiled {
  readonly fact: FactName | 'label';
  readonly value: string;
  readonly any: boolean;
  readonly say: readonly { readonly parts: readonly number[]; readonly gaps: readonly number[] }[];
  readonly not: readonly number[];
}

/** Every distinct part of every pattern gets a number, every distinct word knows the parts it belongs to. */
function compiler() {
  const parts = new Map<string, number>();
  const words = new Map<string, number>();
  const partsOfWord: number[][] = [];
  const part = (alternatives: readonly string[]): number => {
    const key = alternatives.join('|');
    const known = parts.get(key);
    if (known !== undefined) return known;
    const id = parts.size;
    parts.set(key, id);
    for (const word of alternatives) {
      let w = words.get(word);
      if (w === undefined) {
        w = words.size;
        words.set(word, w);
        partsOfWord.push([]);
      }
      partsOfWord[w]?.push(id);
    }
    return id;
  };
  const pattern = (p: Pattern) => ({ parts: p.parts.map(part), gaps: p.gaps });
  return { part, pattern, partsOfWord, words, parts };
}

function compile() {
  const c = compiler();
  const cues: Compiled[] = [];
  for (const [fact, values] of Object.entries({ ...LEXICON, label: LABEL_CUES }) as [
    FactName | 'label',
    Record<string, Cue>,
  ][]) {
    for (const [value, cue] of Object.entries(values)) {
      const say = cue.say.map((s) => c.pattern(parsePattern(s)));
      const not = (cue.not ?? []).map((s) => c.part(parsePattern(s).parts[0] ?? []));
      cues.push({ fact, value, any: cue.mood === 'any', say, not });
    }
  }
  const concepts = Object.keys(CONCEPTS).map((name) => ({
    name,
    part: c.part(parsePattern(`<${name}>`).parts[0] ?? []),
  }));
  return {
    cues,
    concepts,
    partsOfWord: c.partsOfWord,
    count: c.parts.size,
    words: automaton([...c.words.keys()]),
  };
}

let compiled: ReturnType<typeof compile> | undefined;

function spansOf(
  cue: Compiled,
  hits: readonly (readonly Span[])[],
  sentences: Int32Array,
): (Span & { nth: number })[] {
  const spans: (Span & { nth: number })[] = [];
  for (const [nth, { parts, gaps }] of cue.say.entries()) {
    let joined: readonly Span[] = hits[parts[0] ?? 0] ?? [];
    for (let i = 1; i < parts.length && joined.length > 0; i++) {
      joined = join(joined, hits[parts[i] ?? 0] ?? [], gaps[i - 1] ?? 0, sentences);
    }
    spans.push(...joined.map((s) => ({ ...s, nth })));
  }
  return spans;
}

const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;
/** More hits of one answer than this say nothing new; keeps hostile input cheap. */
const ENOUGH = 40;

/** Reads a normalised text with the whole lexicon, in time linear in its length. */
export function hear(text: string): Hearing {
  compiled ??= compile();
  const { cues, concepts, partsOfWord, count, words } = compiled;
  const hits: Span[][] = Array.from({ length: count }, () => []);
  findWords(words, text, (word, start, end) => {
    for (const part of partsOfWord[word] ?? []) hits[part]?.push({ start, end });
  });
  const sentences = sentenceNumbers(text);
  const heard: Heard[] = [];
  for (const cue of cues) {
    const barred = cue.not.flatMap((part) => hits[part] ?? []).slice(0, ENOUGH);
    const spans = spansOf(cue, hits, sentences)
      .slice(0, ENOUGH)
      .filter((span) => !barred.some((b) => overlaps(b, span)));
    for (const span of spans) {
      const standing = standingOf(text, span);
      heard.push({ ...span, fact: cue.fact, value: cue.value, standing });
    }
  }
  const classes = new Map<string, number>();
  for (const { name, part } of concepts) {
    const n = hits[part]?.length ?? 0;
    if (n > 0) classes.set(name, n);
  }
  return { heard, classes };
}

/** Whether a hit counts as the answer itself: feared things count only where the lexicon says so. */
export function counts(h: Heard): boolean {
  if (h.standing === 'denied') return false;
  const cue = ((h.fact === 'label' ? LABEL_CUES : LEXICON[h.fact]) as Record<string, Cue>)[h.value];
  return h.standing === 'said' || cue?.mood === 'any';
}
