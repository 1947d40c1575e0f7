import { LONGEST_SEARCH, type SearchWords, type SiteSearch } from '@huyin/content/search';
import { failure, isFailure } from '@huyin/law';
import { understand } from '@huyin/triage';
import { Question, toldBy } from './compare.ts';
import { surety } from './likeness.ts';
import { type KnownPage, PageWords } from './page-words.ts';
import type { BadAsk, Heard, Reply } from './reply.ts';

/**
 * From here on a page is given as the answer, and from here on it is offered as near: chosen so that of questions from
 * other fields of law one in fifty is answered and one in ten is offered something (`npm run bench:assistant`).
 */
export const SURE = 3.1;
export const NEAR = 2.3;
const LOOKED_AT = 20;
const COMPARED = 3;
const MOST_CLOSE = 3;

interface Candidate {
  readonly page: KnownPage;
  readonly surety: number;
}

/** Answers with what is written on this site or not at all: it composes no sentence of its own. */
export class Assistant {
  readonly #search: SiteSearch;
  readonly #words: PageWords;
  readonly #everyday: SearchWords['everyday'];

  constructor(words: SearchWords, search: SiteSearch) {
    this.#search = search;
    this.#words = new PageWords(words);
    this.#everyday = words.everyday;
  }

  reply(asked: string): Reply | BadAsk {
    const text = asked.replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ').trim();
    if (!/[\p{L}\p{N}]/u.test(text)) return emptyQuestion();
    const understood = understand(text);
    const { facts, urgent } = understood;
    const heard = { facts, urgent };
    if (text.length > LONGEST_SEARCH) return { kind: 'story', ...heard };
    const found = this.#search.search(text, { size: LOOKED_AT });
    if (isFailure(found)) return { kind: 'unsure', close: [], ...heard };
    const articles = found.hits.filter(({ cited }) => cited);
    if (articles.length) return { kind: 'cited', articles, ...heard };
    const pages = found.hits.flatMap(({ address }) => this.#words.page(address) ?? []);
    return chosen(this.candidates(text, pages.slice(0, COMPARED), toldBy(understood)), heard);
  }

  /** Surest first. */
  candidates(text: string, pages: readonly KnownPage[], told: number): readonly Candidate[] {
    const question = new Question(text, this.#everyday);
    return pages
      .map((page, rank) => ({ page, surety: surety(question.against(page, this.#words, told, rank)) }))
      .sort((a, b) => b.surety - a.surety);
  }
}

function chosen(candidates: readonly Candidate[], heard: Heard): Reply {
  const near = candidates.filter((one) => one.surety >= NEAR).map(({ page }) => page);
  const [best] = candidates;
  if (!best || best.surety < SURE) return { kind: 'unsure', close: near, ...heard };
  const close = candidates.slice(1, 1 + MOST_CLOSE).map(({ page }) => page);
  return { kind: 'answered', page: best.page, close, ...heard };
}

const emptyQuestion = (): BadAsk =>
  failure('empty-question', {}, '还没有写问题。请用平常的话写一句，例如“快递单上的电话被人拿去骚扰怎么办”。');
