import type { DeadlineRecord } from '@huyin/content';
import { type Corpus, type Holidays, printArticleNumber } from '@huyin/law';
import type { ComponentChildren, VNode } from 'preact';
import { deadlinePath } from './addresses.ts';
import { basisOf } from './basis-of.ts';
import { Weight } from './doubt.tsx';
import { groupDeadlines } from './groups.ts';
import { KnownYears } from './known-years.tsx';

interface Props {
  readonly deadlines: Iterable<DeadlineRecord>;
  readonly laws: Corpus;
  readonly holidays: Holidays;
  readonly colophon: ComponentChildren;
}

/** Every limit we know, what it stands on and when that was last looked at. */
export function DeadlineIndexPage({ deadlines, laws, holidays, colophon }: Props): VNode {
  const groups = groupDeadlines(deadlines);
  return (
    <div class="narrow prose deadline-index">
      <h1>期限：什么时候到期，怎么算出来的</h1>
      <p class="lead">
        点一个期限，写上从哪天起算，就能看到一步一步的算式。法律写“及时”的就是及时，没有天数。
      </p>
      <nav class="deadline-groups" aria-label="期限的种类">
        {groups.map(({ id, title }) => (
          <a key={id} href={`#${id}`}>
            {title}
          </a>
        ))}
      </nav>
      {groups.map(({ id, title, deadlines: held }) => (
        <section key={id} id={id}>
          <h2>{title}</h2>
          <ul class="deadline-list">
            {held.map((deadline) => (
              <Line key={deadline.id} deadline={deadline} laws={laws} />
            ))}
          </ul>
        </section>
      ))}
      <KnownYears holidays={holidays} />
      {colophon}
    </div>
  );
}

function Line({ deadline, laws }: { deadline: DeadlineRecord; laws: Corpus }): VNode {
  return (
    <li id={`deadline-${deadline.id}`}>
      <a href={deadlinePath(deadline.id)}>{deadline.what}</a>
      <p>
        <b>{deadline.limit}</b> <Weight deadline={deadline} />
      </p>
      <p class="small">{sourceOf(deadline, laws)}</p>
    </li>
  );
}

function sourceOf(deadline: DeadlineRecord, laws: Corpus): string {
  const found = basisOf(deadline.basis, laws);
  const cited = found.map(
    ({ version, article }) => `《${version.title}》${printArticleNumber(article.number)}`,
  );
  const checked = found.map(({ version }) => version.checked).sort()[0];
  return [
    [...new Set(cited), ...(deadline.authority ? [deadline.authority] : [])].join('；'),
    checked ? `最近核对 ${checked}` : '没有收录条文',
    `可靠程度 ${deadline.confidence}`,
  ].join('。');
}
