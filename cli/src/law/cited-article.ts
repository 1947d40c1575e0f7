import { type Citation, type Failure, failure, type LawNames, readCitations } from '@huyin/law';

export type NotACitation = Failure<'not-a-citation', { text: string }>;

/** What a person types for one article: 民法典1034, 个保法 第47条第1款, 刑法253条之一. */
export function readCitedArticle(text: string, names: LawNames): Citation | NotACitation {
  const bad = (why: string): NotACitation => failure('not-a-citation', { text: text.slice(0, 60) }, why);
  if (text.trim() === '') return bad('请写一条法，例如“民法典1034”。');
  if (text.length > 300) return bad(`“${text.slice(0, 30)}…”太长，不像一条引用。请写成“民法典1034”。`);
  for (const form of [text, `${text}条`, text.replace(/(\d+)-(\d+)$/, '$1条之$2')]) {
    const found = readCitations(form, names).find(({ mention }) => mention.kind === 'named');
    if (found?.from) return found;
  }
  const whole = readCitations(`《${text.replace(/[《》]/g, '')}》`, names)[0];
  if (whole?.mention.law) return whole;
  return bad(`没有认出“${text.slice(0, 40)}”。请写成“民法典1034”或者“《个人信息保护法》第六十九条”。`);
}
