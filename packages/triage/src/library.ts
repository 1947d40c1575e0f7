import type { Confidence, Corpus, Holidays, IsoDate, ResolvedBasis, TimeLimit } from '@huyin/law';

/** Who to call or where to hand in, from content/channels. */
export interface Channel {
  readonly id: string;
  readonly name: string;
  /** Numbers that may become `tel:` links, each with who answers. */
  readonly phones: readonly { readonly number: string; readonly label: string }[];
  readonly links: readonly { readonly url: string; readonly label: string }[];
  /** Other ways: an app, a counter, a mini program. */
  readonly ways: readonly string[];
  readonly operator: string;
  readonly does: string;
  readonly notFor: string;
  readonly hours: string;
  readonly source: string;
  /** False: general knowledge, nobody opened an official page. */
  readonly seen: boolean;
  readonly confidence: Confidence;
  readonly note?: string;
}

/** A limit of time, from content/deadlines, with its counting rule in words. */
export interface Deadline {
  readonly id: string;
  readonly what: string;
  readonly limit: string;
  readonly counting: string;
  readonly strength: '法定' | '规章' | '惯例' | '建议';
  readonly confidence: Confidence;
  readonly basis: readonly {
    readonly law: string;
    readonly version: IsoDate;
    readonly article: string;
    readonly quote: string;
    readonly at: 'event' | 'today';
  }[];
  /** Names a source that is not among our statutes: 银发〔2016〕86号. */
  readonly authority?: string;
  readonly note?: string;
  /** The event that starts each span. */
  readonly parts: readonly { readonly part: string; readonly start: string }[];
  /** The spans that have a number. */
  readonly limits: readonly (TimeLimit & { readonly remains: string })[];
  /** What happens when it is missed, and what can still be done then. */
  readonly missed: string;
  readonly next: string;
}

/** The name and purpose of one of the papers D01 to D24, from content/papers. */
export interface PaperCard {
  readonly id: string;
  readonly title: string;
  readonly to: string;
  readonly purpose: string;
}

/** Everything `assess` may look things up in; handed in by the door, so the function stays pure. */
export interface Library {
  readonly laws: Corpus;
  readonly channels: ReadonlyMap<string, Channel>;
  readonly deadlines: ReadonlyMap<string, Deadline>;
  readonly papers: ReadonlyMap<string, PaperCard>;
  readonly holidays: Holidays;
}

export type { ResolvedBasis };
