import { printArticleNumber } from '../article-number.ts';
import { printNumeral } from '../numeral.ts';
import type { Citation, CitedPart } from './citation.ts';

/** 第四十七条第一款第（三）项: the one way we print a part. */
export function printPart(part: CitedPart): string {
  const { article, paragraph, item, subitem } = part;
  return [
    printArticleNumber(article),
    paragraph === undefined ? '' : `第${printNumeral(paragraph)}款`,
    item === undefined ? '' : `第（${printNumeral(item)}）项`,
    subitem === undefined ? '' : `第${printNumeral(subitem)}目`,
  ].join('');
}

/** The canonical form: 《name》（edition）第…条…至第…条. `title` replaces the name the text used. */
export function printCitation(citation: Citation, title?: string): string {
  const { mention, from, to } = citation;
  const part = from ? printPart(from) + (to ? `至${printPart(to)}` : '') : '';
  if (mention.kind !== 'named' && !(title && mention.kind === 'same')) return mention.name + part;
  const edition = mention.edition && mention.edition !== 'old' ? `（${mention.edition}年）` : '';
  const old = mention.edition === 'old' ? '旧' : '';
  return `${old}《${title ?? mention.name}》${edition}${part}`;
}
