import {
  type ArticleNumber,
  articleOn,
  type Corpus,
  type IsoDate,
  isFailure,
  type Law,
  type NotInForce,
  printArticleNumber,
  printNumeral,
  type Version,
  versionOn,
  wordsOfPart,
} from '@huyin/law';
import type { LawPiece, Node, Piece, Template } from './template.ts';

/** The days a paper is judged by. */
export interface PaperDates {
  readonly event: IsoDate;
  readonly today: IsoDate;
}

/** The citation in the version in force on its day, or the sentence why it cannot stand there. */
export function cite(
  piece: LawPiece,
  corpus: Corpus,
  dates: PaperDates,
): string | { readonly wrong: string } {
  const on = piece.on === 'event' ? dates.event : piece.on === 'today' ? dates.today : piece.on;
  const found = articleOn(corpus, piece.law, piece.article, on);
  if (isFailure(found)) return { wrong: (found as NotInForce).sentence };
  const { law, version, article } = found as Exclude<typeof found, NotInForce>;
  if (wordsOfPart(article, piece) === undefined) {
    return { wrong: `《${law.title}》（${version.from} 起施行）${place(piece)}不存在。请对照原文改。` };
  }
  if (piece.style === 'bare') return place(piece);
  const title = piece.style === 'short' ? law.title.replace(/^中华人民共和国/, '') : law.title;
  return `《${marksWithin(title)}》${editionOf(law, version, dates.today)}${place(piece)}`;
}

/** Book marks inside book marks are single ones: 《关于适用〈中华人民共和国民法典〉…的解释》 (GB/T 15834). */
function marksWithin(title: string): string {
  return title.replaceAll('《', '〈').replaceAll('》', '〉');
}

/** A version that is no longer in force is named by its year, so that nobody looks into today's text. */
function editionOf(law: Law, version: Version, today: IsoDate): string {
  if (version === versionOn(law, today)) return '';
  const edition = /（(\d{4}年[^（）]*?)(?:文本)?）$/.exec(version.title)?.[1];
  return edition ? `（${edition}）` : '';
}

/** 第四十七条第一款第三项, as letters to courts and companies write it. */
function place({ article, paragraph, item }: LawPiece): string {
  const part = (number: number | undefined, unit: string): string =>
    number === undefined ? '' : `第${printNumeral(number)}${unit}`;
  return printArticleNumber(article) + part(paragraph, '款') + part(item, '项');
}

export interface Cited {
  readonly law: string;
  readonly article: ArticleNumber;
}

/** Every article a template can cite: all the law a browser needs to render it. */
export function citedArticles(template: Template): readonly Cited[] {
  const found = new Map<string, Cited>();
  for (const piece of piecesOf(template.nodes)) {
    if (typeof piece === 'string' || piece.kind !== 'law') continue;
    found.set(`${piece.law}/${piece.article}`, { law: piece.law, article: piece.article });
  }
  return [...found.values()];
}

function piecesOf(nodes: readonly Node[]): Piece[] {
  return nodes.flatMap((node) => {
    if (node.kind === 'if') return [...piecesOf(node.met), ...piecesOf(node.unmet)];
    if (node.kind === 'each') return piecesOf(node.body);
    return node.kind === 'row' ? node.cells.flat() : [...node.words];
  });
}
