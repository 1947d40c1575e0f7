import type { Content } from '@huyin/content';
import type { Law, LawKind } from '@huyin/law';
import type { VNode } from 'preact';
import type { Host } from '../../host.ts';
import { lawHome } from '../know/addresses.ts';
import { Breadcrumb } from '../know/breadcrumb.tsx';
import { dayWords } from '../know/day-words.ts';
import { ShelfColophon } from '../know/shelf-colophon.tsx';
import { LAWS_TRAIL } from '../know/trails.ts';
import { citingCount } from './citing.ts';
import { currentVersion, shortTitle } from './version-words.ts';

/** From what binds most to what binds least, with what each kind is in everyday words. */
const KINDS: Record<LawKind, string> = {
  法律: '全国人大和它的常委会通过，效力最高。',
  行政法规: '国务院制定。',
  司法解释: '最高人民法院、最高人民检察院写明怎样适用法律，办案时要用。',
  部门规章: '国务院各部门制定。',
  规范性文件: '各部门发的办法、通知，供参照。',
  党内法规: '中国共产党制定的规定，信访等事项会用到。',
};
const MOST_CITED = 6;

interface LawsPageProps {
  readonly content: Content;
  readonly host: Host;
  readonly today: string;
}

export function LawsPage({ content, host, today }: LawsPageProps): VNode {
  const laws = [...content.laws.values()];
  const cited = laws
    .map((law) => ({ law, count: citingCount(content, law.id) }))
    .sort((a, b) => b.count - a.count)
    .slice(0, MOST_CITED);
  return (
    <div class="page">
      <Breadcrumb trail={LAWS_TRAIL} />
      <header class="page-head">
        <h1>法律条文</h1>
        <p class="lead">
          本站用到的 {laws.length} 部法律、法规和司法解释。每一条都能看到哪天起施行、哪天止、以前怎么写。
          我们只收录用到的条文，没有列出的不等于不存在。
        </p>
      </header>
      <section aria-labelledby="most-cited">
        <h2 id="most-cited">引用最多的</h2>
        <ul class="cards cards-small">
          {cited.map(({ law, count }) => (
            <li key={law.id} class="card">
              <a class="card-title" href={lawHome(law.id)}>
                {shortTitle(law)}
              </a>
              <span class="small">本站 {count} 处引用</span>
            </li>
          ))}
        </ul>
      </section>
      {(Object.keys(KINDS) as LawKind[]).map((kind) => (
        <KindSection key={kind} kind={kind} of={laws.filter((law) => law.kind === kind)} today={today} />
      ))}
      <ShelfColophon content={content} host={host} shelf="laws" />
    </div>
  );
}

function KindSection({
  kind,
  of,
  today,
}: {
  kind: LawKind;
  of: readonly Law[];
  today: string;
}): VNode | null {
  if (!of.length) return null;
  const sorted = of.toSorted((a, b) => a.title.localeCompare(b.title, 'zh-CN'));
  return (
    <section aria-label={kind}>
      <h2>
        {kind} <span class="count-words">{of.length} 部</span>
      </h2>
      <p class="small">{KINDS[kind]}</p>
      <ul class="rows">
        {sorted.map((law) => (
          <LawRow key={law.id} law={law} today={today} />
        ))}
      </ul>
    </section>
  );
}

function LawRow({ law, today }: { law: Law; today: string }): VNode {
  const version = currentVersion(law, today);
  return (
    <li class="row">
      <a class="row-title" href={lawHome(law.id)}>
        {law.title}
      </a>
      <span class="row-facts">
        {version ? `${dayWords(version.from)}起施行 · 收录 ${version.articles.size} 条` : '没有收录条文'}
        {law.versions.length > 1 ? ` · ${law.versions.length} 个版本` : ''}
      </span>
    </li>
  );
}
