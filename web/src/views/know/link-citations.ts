import type { Content } from '@huyin/content';
import { type LawNames, lawNames, namesOf, readCitations } from '@huyin/law';
import { statuteArticlePath } from './addresses.ts';

export interface LinkedPiece {
  readonly text: string;
  readonly to?: string;
}

const NAMES = new WeakMap<Content, LawNames>();

function namesIn(content: Content): LawNames {
  const held = NAMES.get(content) ?? lawNames(namesOf(content.laws));
  NAMES.set(content, held);
  return held;
}

/**
 * 个人信息保护法第六十九条 in running text becomes a link to the article in its newest version that we hold.
 * A citation of an edition by year, of a run of articles, or of what we do not hold stays plain text.
 */
export function linkCitations(content: Content, text: string): readonly LinkedPiece[] {
  const pieces: LinkedPiece[] = [];
  let done = 0;
  for (const { mention, from, to, at, end } of readCitations(text, namesIn(content))) {
    if (!mention.law || mention.edition || !from || to || at < done) continue;
    const version = content.laws.get(mention.law)?.versions.at(-1);
    if (!version?.articles.has(from.article)) continue;
    if (at > done) pieces.push({ text: text.slice(done, at) });
    pieces.push({
      text: text.slice(at, end),
      to: statuteArticlePath(mention.law, version.from, from.article),
    });
    done = end;
  }
  if (done < text.length) pieces.push({ text: text.slice(done) });
  return pieces;
}
