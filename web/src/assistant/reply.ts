import type { SiteHit } from '@huyin/content/search';
import type { Failure } from '@huyin/law';
import type { Facts } from '@huyin/triage';
import type { KnownPage } from './page-words.ts';

/** What was understood beside the question itself: categories, never words. */
export interface Heard {
  readonly facts: Facts;
  readonly urgent: boolean;
}

/** A page of ours answers it. */
export interface Answered extends Heard {
  readonly kind: 'answered';
  readonly page: KnownPage;
  readonly close: readonly KnownPage[];
}

/** The question names articles: they speak for themselves. */
export interface Cited extends Heard {
  readonly kind: 'cited';
  readonly articles: readonly SiteHit[];
}

/** We have nothing of which we are sure. `close` may still help; it is offered as such. */
export interface Unsure extends Heard {
  readonly kind: 'unsure';
  readonly close: readonly KnownPage[];
}

/** A whole story, not a question: a plan serves it better than any one page. */
export interface Story extends Heard {
  readonly kind: 'story';
}

export type Reply = Answered | Cited | Unsure | Story;
export type BadAsk = Failure<'empty-question', Record<string, never>>;
