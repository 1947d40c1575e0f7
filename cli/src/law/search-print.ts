import { printArticleNumber, readArticleNumber } from '@huyin/law';
import type { Hit } from '@huyin/law/search';

/** A numbered list: the article, its place in the law, and the words that matched between 【】. */
export function printHits(hits: readonly Hit[]): string {
  if (!hits.length) return '没有找到。换个说法，或者去掉 --law、--kind、--on 再试。\n';
  return hits.map((hit, i) => `${i + 1}. ${titleOf(hit)}\n   ${marked(hit)}\n`).join('\n');
}

function titleOf({ law, number, heading, cited }: Hit): string {
  const article = readArticleNumber(number) ? printArticleNumber(number) : number;
  return `《${law}》${article}${heading ? `（${heading}）` : ''}${cited ? '　← 您写的就是这一条' : ''}`;
}

function marked({ snippet, text }: Hit): string {
  let out = '';
  let at = 0;
  for (const [start, end] of snippet.marks) {
    out += `${snippet.text.slice(at, start)}【${snippet.text.slice(start, end)}】`;
    at = end;
  }
  out += snippet.text.slice(at);
  const before = snippet.at > 0 ? '……' : '';
  const after = snippet.at + snippet.text.length < text.length ? '……' : '';
  return `${before}${out.replaceAll('\n', ' ')}${after}`;
}
