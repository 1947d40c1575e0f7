import { type DiffRun, type Law, printArticleNumber } from '@huyin/law';
import type { VNode } from 'preact';
import { statuteArticlePath } from '../know/addresses.ts';
import { dayWords } from '../know/day-words.ts';
import type { ArticleHistory, Neighbour } from './version-history.ts';

/** 版本对照: the same article one version earlier, word by word, and the way to the next version. */
export function VersionDiff({ law, history }: { law: Law; history: ArticleHistory }): VNode | null {
  const { before, after } = history;
  if (!before && !after) return null;
  return (
    <section aria-labelledby="versions">
      <h2 id="versions">和别的版本比</h2>
      {after ? <Later law={law} neighbour={after} /> : null}
      {before ? <Earlier law={law} neighbour={before} /> : null}
    </section>
  );
}

function Later({ law, neighbour: { version, article } }: { law: Law; neighbour: Neighbour }): VNode {
  const day = dayWords(version.from);
  if (!article) return <p class="note">{day}起有新版。新版里没有找到和这一条对应的条文。</p>;
  return (
    <p class="note">
      {day}起有新版：
      <a href={statuteArticlePath(law.id, version.from, article.number)}>
        看新版{printArticleNumber(article.number)}
      </a>
    </p>
  );
}

function Earlier({ law, neighbour }: { law: Law; neighbour: Neighbour }): VNode {
  const { version, article, change } = neighbour;
  const day = dayWords(version.from);
  if (!article) {
    return (
      <p>
        {day}的版本里没有找到对应的条文
        {version.complete ? '，这一条是新增的' : '；那一版我们只收录了部分条文，不能说这一条是新增的'}。
      </p>
    );
  }
  const link = (
    <a href={statuteArticlePath(law.id, version.from, article.number)}>
      {day}版{printArticleNumber(article.number)}
    </a>
  );
  const runs = change?.runs ?? [];
  if (runs.every(({ kind }) => kind === 'same')) return <p>和{link}一字不差。</p>;
  return (
    <>
      <p>
        和{link}比，<del>划掉的</del>是删去的字，<ins>加线的</ins>是新加的字。
      </p>
      <p class="diff">{runs.map(printRun)}</p>
    </>
  );
}

function printRun({ kind, text }: DiffRun, i: number): VNode | string {
  if (kind === 'removed') return <del key={i}>{text}</del>;
  return kind === 'added' ? <ins key={i}>{text}</ins> : text;
}
