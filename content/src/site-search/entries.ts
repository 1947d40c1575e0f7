import type { Law } from '@huyin/law';
import type { SearchArticle } from '@huyin/law/search';
import type { Content } from '../open-content.ts';
import { proseText, type Topic, type TopicPage } from '../topics/index.ts';

/** The kinds of thing a search finds, in the order they are offered. */
export const KINDS = {
  guide: '行动指南',
  qa: '专业问答',
  article: '律师说法',
  video: '短视频',
  law: '法条',
  term: '名词',
  channel: '渠道',
  deadline: '期限',
  paper: '文书',
  stage: '阶段',
} as const;
export type Kind = keyof typeof KINDS;

/** What the search of the site needs of the content. */
export type Searched = Pick<
  Content,
  'topics' | 'laws' | 'channels' | 'deadlines' | 'papers' | 'glossary' | 'plain'
>;

interface Entry {
  readonly address: string;
  readonly kind: Exclude<Kind, 'law'>;
  readonly title: string;
  readonly words: readonly string[];
}

const SHELF = { guide: 'guides', qa: 'qa', article: 'articles', video: 'videos' } as const;
const STATE = '中华人民共和国';

/** Every page of the site and every article in force on the day, as the index takes them in; id is the address. */
export function searchEntries(content: Searched, on: string): SearchArticle[] {
  const entries = [
    ...[...content.topics.values()].flatMap(topicEntries),
    ...[...content.glossary.values()].map(({ id, term, plain, says, also }) =>
      entry(`/glossary/${id}`, 'term', `${plain}（${term}）`, [says, ...also]),
    ),
    ...[...content.channels.values()].map(({ id, name, does, notFor }) =>
      entry(`/channels#${id}`, 'channel', name, [does, notFor]),
    ),
    ...[...content.deadlines.values()].map(({ id, what, limit, counting }) =>
      entry(`/deadlines/${id}`, 'deadline', what, [limit, counting]),
    ),
    ...[...content.papers.values()].map(({ id, title, to, purpose }) =>
      entry(`/papers/${id}`, 'paper', title, [purpose, to]),
    ),
  ];
  return [
    ...entries.map(asArticle),
    ...[...content.laws.values()].flatMap((law) => lawEntries(law, content, on)),
  ];
}

const entry = (address: string, kind: Entry['kind'], title: string, words: readonly string[]): Entry => ({
  address,
  kind,
  title,
  words,
});

function topicEntries(topic: Topic): Entry[] {
  const { guides, questions, articles, videos } = topic.pages;
  return [
    ...[...guides, ...questions, ...articles, ...videos].map(pageEntry),
    ...topic.stages.map(({ id, title, what }) =>
      entry(`/stages/${topic.id}#${id}`, 'stage', `${topic.title}：${title}`, [what]),
    ),
  ];
}

function pageEntry(page: TopicPage): Entry {
  const words = page.kind === 'video' ? page.scenes.map((scene) => scene.says) : [proseText(page.body)];
  const asked = page.kind === 'qa' ? page.asked : [];
  return entry(`/${SHELF[page.kind]}/${page.slug}`, page.kind, page.title, [
    page.summary,
    ...words,
    ...asked,
  ]);
}

/** A page takes the place of an article, its title that of the heading. */
function asArticle({ address, kind, title, words }: Entry): SearchArticle {
  return { id: address, law: KINDS[kind], number: '', heading: [title], text: words.join('\n'), kind };
}

/** The version in force on the day; older ones are reached from its page. */
function lawEntries(law: Law, { plain }: Searched, on: string): SearchArticle[] {
  const current = law.versions.filter((version) => version.from <= on).at(-1);
  if (!current || law.repealed) return [];
  return [...current.articles.values()].map((article) => ({
    id: `/laws/${law.id}/${current.from}/${article.number}`,
    law: law.title.replaceAll(STATE, ''),
    number: article.number,
    heading: article.path,
    text: [...article.paragraphs, plain.get(`${law.id}/${current.from}/${article.number}`) ?? '']
      .filter(Boolean)
      .join('\n'),
    kind: 'law',
  }));
}
