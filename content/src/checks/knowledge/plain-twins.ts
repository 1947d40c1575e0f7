import { type Article, textHash } from '@huyin/law';
import { type Fault, fault } from '../../front-matter.ts';
import type { Content } from '../../open-content.ts';
import { type PlainTwin, plainFile } from '../../plain-words.ts';
import { statedAmounts } from './stated-amounts.ts';

/** A twin is read by people who find the statute too hard: shorter than what an article of ours may be. */
const LONGEST = 45;
const ENDS = /[。？；：\n]/;
const QUOTED = /“([^”]*)”|「([^」]*)」|『([^』]*)』/g;
/** A long list may be told in part when the twin says so. */
const PARTIAL = '见原文';

/** Our plain words belong to an article that we hold, as it stands, and say neither less nor more in figures. */
export function checkPlainTwins({ plain, laws }: Content): Fault[] {
  return [...plain].flatMap(([key, twin]) => {
    const [id = '', from = '', number = ''] = key.split('/');
    const article = laws
      .get(id)
      ?.versions.find((one) => one.from === from)
      ?.articles.get(number);
    const tell = (name: string, said: string): Fault => fault(name, plainFile(id), 1, `${key}：${said}`);
    if (!article) return [tell('unknown-article', '没有这一条，大意没有着落。请改条号或版本。')];
    return [
      ...staleness(twin, article, tell),
      ...longSentences(twin, tell),
      ...falseQuotes(twin, article, tell),
      ...falseAmounts(twin, article, tell),
    ];
  });
}

type Tell = (name: string, said: string) => Fault;

function staleness({ of }: PlainTwin, article: Article, tell: Tell): Fault[] {
  const hash = textHash(article.paragraphs);
  if (of === hash) return [];
  return [tell('stale-twin', `大意是照另一份文字写的。请对照原文重读重写，再把 of 改成 "${hash}"。`)];
}

function longSentences({ says }: PlainTwin, tell: Tell): Fault[] {
  return says
    .split(ENDS)
    .filter((sentence) => [...sentence].length > LONGEST)
    .map((sentence) =>
      tell(
        'long-sentence',
        `“${sentence.slice(0, 12)}……”有 ${[...sentence].length} 个字，请拆到 ${LONGEST} 字以内。`,
      ),
    );
}

/** Quotation marks beside a statute promise its words. */
function falseQuotes({ says }: PlainTwin, article: Article, tell: Tell): Fault[] {
  const text = article.paragraphs.join('');
  return [...says.matchAll(QUOTED)]
    .map((match) => match[1] ?? match[2] ?? match[3] ?? '')
    .filter((quoted) => !text.includes(quoted))
    .map((quoted) => tell('false-quote', `“${quoted}”不是这一条的原话。请去掉引号或照抄原文。`));
}

function falseAmounts({ says }: PlainTwin, article: Article, tell: Tell): Fault[] {
  const [told, meant] = [statedAmounts(says), statedAmounts(article.paragraphs.join('\n'))];
  const invented = [...told].filter((amount) => !meant.has(amount));
  const dropped = says.includes(PARTIAL) ? [] : [...meant].filter((amount) => !told.has(amount));
  return [
    ...invented.map((amount) => tell('invented-amount', `原文没有“${amount}”。请照原文改。`)),
    ...dropped.map((amount) => tell('dropped-amount', `原文的“${amount}”没有了。请补上，或写明其余见原文。`)),
  ];
}
