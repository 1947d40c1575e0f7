import type { RenderedPaper } from '@huyin/papers';
import type { VNode } from 'preact';
import { paperPath, papersPath, planPath, type Told } from '../../address.ts';
import type { HandLetter } from '../../papers/blanks.ts';
import type { PaperData } from '../../papers/paper-data.ts';
import { resolveReason } from '../../papers/resolved-reasons.ts';
import type { LetterContext } from '../../papers/written-letter.ts';
import { authoritiesPath } from '../authority/addresses.ts';
import { DEADLINES } from '../deadline/addresses.ts';
import { Letter } from './letter.tsx';
import { PaperHead } from './paper-head.tsx';

interface PaperPageProps {
  readonly data: PaperData;
  readonly told: Told;
  readonly context: LetterContext;
  /** To print and fill in by hand; shown until a script puts the form in its place. */
  readonly byHand: RenderedPaper;
  readonly assumed: HandLetter['assumed'];
  readonly sample?: RenderedPaper;
  /** The other papers of the same plan. */
  readonly others: readonly { readonly id: string; readonly title: string }[];
}

export function PaperPage({ data, told, context, byHand, assumed, sample, others }: PaperPageProps): VNode {
  const { paper, today, event } = data;
  const dates = { today, event: event ?? today };
  const reasonOf = (label: string) => {
    const reason = paper.reasons[label];
    return reason && resolveReason(reason, context.corpus, dates);
  };
  return (
    <div class="paper">
      <PaperWays told={told} others={others} />
      <PaperHead paper={paper} />
      <div class="paper-desk" data-paper-place>
        <ByHandNote assumed={assumed} />
        <Letter paper={byHand} label="空白的信" reasonOf={reasonOf} />
      </div>
      {sample ? (
        <details class="fold paper-sample">
          <summary>
            <h2>看一份写好的样例（人名和经过都是虚构的）</h2>
          </summary>
          <Letter paper={sample} label="样例" />
        </details>
      ) : null}
      <script
        type="application/json"
        data-paper
        dangerouslySetInnerHTML={{ __html: JSON.stringify(data).replaceAll('<', '\\u003c') }}
      />
    </div>
  );
}

/** Said with the blank letter; a script takes both away and puts the form there. */
function ByHandNote({ assumed }: Pick<PaperPageProps, 'assumed'>): VNode {
  return (
    <div class="note">
      <p>
        下面是一封空白的信：用浏览器的“打印”功能打出来，在横线上手写；用不着的项目划掉。开启脚本以后，可以在这里填写，并下载
        Word 或 PDF。
      </p>
      {assumed.length ? (
        <p>
          有些选择会改变信的写法，空白信先按这样写：
          {assumed.map(({ label, choice }) => `${label}——${choice}`).join('；')}。
        </p>
      ) : null}
    </div>
  );
}

function PaperWays({ told, others }: Pick<PaperPageProps, 'told' | 'others'>): VNode {
  const planned = Object.keys(told.facts).length > 0;
  return (
    <nav class="paper-ways" aria-label="文书">
      {planned ? <a href={planPath(told)}>回到方案</a> : null}
      <a href={papersPath(told)}>全部文书</a>
      <a href={authoritiesPath}>找哪个部门</a>
      <a href={DEADLINES}>算期限</a>
      {others.map(({ id, title }) => (
        <a key={id} href={paperPath(id, told)} data-paper-link>
          {title}
        </a>
      ))}
    </nav>
  );
}
