import { basisInForce, type Corpus, type IsoDate, printArticleNumber } from '@huyin/law';
import type { Paper, Reason } from '@huyin/papers';

export interface Authority {
  readonly name: string;
  readonly quote: string;
  readonly law: string;
  readonly version: IsoDate;
  readonly article: string;
}

export interface ResolvedReason {
  readonly why: string;
  readonly authorities: readonly Authority[];
}

/** The reason behind a paragraph with the law that was in force on the right day; other versions fall away. */
export function resolveReason(
  { why, basis }: Reason,
  corpus: Corpus,
  dates: { readonly event: IsoDate; readonly today: IsoDate },
): ResolvedReason {
  const authorities = basis.flatMap((one) => {
    const found = basisInForce(corpus, one, one.at === 'today' ? dates.today : dates.event);
    if (!found) return [];
    const { law, version, article } = found;
    const name = `《${law.short[0] ?? law.title}》${printArticleNumber(article.number)}`;
    return [{ name, quote: one.quote, law: law.id, version: version.from, article: article.number }];
  });
  return { why, authorities };
}

export type Reasons = Paper['reasons'];
