import type { Article } from '@huyin/law';
import { printNumeral } from '@huyin/law';
import type { VNode } from 'preact';

const ITEM = /^[（(][一二三四五六七八九十百\d]{1,5}[）)]/;
const SUBITEM = /^\d{1,2}[.．、]/;

/** The words of an article, 款 by 款. The number beside a 款 is ours: statutes do not print it, citations need it. */
export function ArticleWords({ article }: { article: Article }): VNode {
  const numbered = article.paragraphs.length > 1;
  return (
    <div class={numbered ? 'article-words numbered' : 'article-words'}>
      {article.paragraphs.map((paragraph, i) => (
        <div key={paragraph} class="clause" id={`kuan-${i + 1}`}>
          {numbered ? <span class="clause-number">{`第${printNumeral(i + 1)}款`}</span> : null}
          <Clause text={paragraph} />
        </div>
      ))}
    </div>
  );
}

function Clause({ text }: { text: string }): VNode {
  return (
    <div class="clause-words">
      {text.split('\n').map((line) => (
        <p key={line} class={ITEM.test(line) ? 'item' : SUBITEM.test(line) ? 'item subitem' : undefined}>
          {line}
        </p>
      ))}
    </div>
  );
}

/** What the reader must know before leaning on the words: part of the article only, or second-hand. */
export function ArticleDoubts({ article }: { article: Article }): VNode | null {
  const doubts = [
    ...(article.excerpt ? ['这里只收录了这一条的一部分（节录）'] : []),
    ...(article.confidence === 'C' ? ['据公开报道：没有看到官方原文'] : []),
    ...(article.confidence === 'D' ? ['不确定：没有核实，不能当作法律依据'] : []),
    ...(article.note ? [article.note] : []),
  ];
  if (!doubts.length) return null;
  return <p class="note small">{doubts.join('。').replace(/。?$/, '。')}</p>;
}
