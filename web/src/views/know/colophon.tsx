import type { BasisRecord, Change, Content, Review } from '@huyin/content';
import type { VNode } from 'preact';
import type { Host } from '../../host.ts';
import { shortTitle, spanWords } from '../statute/version-words.ts';
import { versionPath } from './addresses.ts';
import { dayWords } from './day-words.ts';

interface ColophonProps {
  readonly content: Content;
  readonly host: Host;
  readonly review: Review;
  readonly checked: string;
  readonly changes: readonly Change[];
  readonly basis: readonly Pick<BasisRecord, 'law' | 'version'>[];
  readonly author?: string;
}

/** 关于这一页: who wrote and who checked it, on which versions of the law, what was changed, how to report a fault. */
export function Colophon(props: ColophonProps): VNode {
  const { review, checked, changes, host, author } = props;
  return (
    <section class="colophon" aria-labelledby="colophon">
      <h2 id="colophon">关于这一页</h2>
      <dl class="facts">
        {author ? (
          <>
            <dt>作者</dt>
            <dd>{author}</dd>
          </>
        ) : null}
        <dt>律师复核</dt>
        <dd>{review ? reviewWords(review) : <b>尚未经律师复核</b>}</dd>
        <dt>最近核对</dt>
        <dd>{dayWords(checked)}</dd>
        <VersionsUsed {...props} />
        <dt>改动记录</dt>
        <dd>
          {changes.map(({ on, what }) => (
            <span key={on + what} class="change">
              {dayWords(on)}：{what}
            </span>
          ))}
        </dd>
        <dt>发现错误</dt>
        <dd>
          {host.report ? (
            <a href={host.report} rel="noreferrer noopener">
              告诉我们哪里不对
            </a>
          ) : (
            '请告诉提供本网站的人，写上网址和哪一句不对。'
          )}
        </dd>
      </dl>
    </section>
  );
}

function reviewWords(review: NonNullable<Review>): string {
  return `${review.name}律师（执业证号 ${review.licence}），${dayWords(review.on)}`;
}

function VersionsUsed({ content, basis }: ColophonProps): VNode | null {
  const used = new Map(basis.map((one) => [`${one.law} ${one.version}`, one]));
  if (!used.size) return null;
  return (
    <>
      <dt>所用法律版本</dt>
      <dd>
        <ul class="versions-used">
          {[...used.values()].map(({ law: id, version: from }) => {
            const law = content.laws.get(id);
            const version = law?.versions.find((one) => one.from === from);
            if (!law || !version) return null;
            return (
              <li key={id + from}>
                <a href={versionPath(id, from)}>《{shortTitle(law)}》</a>
                {spanWords(version)}
              </li>
            );
          })}
        </ul>
      </dd>
    </>
  );
}
