import type { Law } from '@huyin/law';
import type { SearchArticle } from '@huyin/law/search';
import type { Content } from '../open-content.ts';
import { proseText, type Topic, type TopicPage } from '../topics/index.ts';
import { KINDS, type Kind } from './kinds.ts';

/** What the search of the site needs of the content. */
export type Searched = Pick<
  Content,
  'topics' | 'laws' | 'channels' | 'deadlines' | 'papers' | 'glossary' | 'plain' | 'lexicon' | 'everyday'
>;

interface Entry {
  readonly address: string;
  readonly kind: Exclude<Kind, 'law'>;
  readonly title: string;
  readonly words: readonly string[];
}

const SHELF = { guide: 'guides', qa: 'qa', article: 'articles', video: 'videos' } as const;
const STATE = '中华人民共和国';

export const searchName = ({ title }: Pick<Law, 'title'>): string => title.replaceAll(STATE, '');

/** Every page of the site and every article in force on the day, as the index takes them in; id is the address. */
export function searchEntries(content: Searched, on: string): SearchArticle[] {
  const entries = [
    ...[...content.topics.values()].flatMap(topicEntries),
    ...[...content.glossary.values()].map(({ id, term, plain, says, also }) =>
      entry(`/glossary/${id}`, 'term', `${plain}（${term}）`, [says, ...also]),
    ),
    ...[...content.channels.values()].map(({ id, name, does, notFor, ways, operator }) =>
      entry(`/channels#channel-${id}`, 'channel', name, [does, ...ways, operator, notFor]),
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
    entry(`/topics/${topic.id}`, 'topic', topic.title, [topic.lead, topic.short]),
    // A film is rendered apart from its storyboard; until then there is no page to find.
    ...[...guides, ...questions, ...articles, ...videos.filter(({ film }) => film)].map(pageEntry),
    ...topic.stages.map(({ id, title, what }) =>
      entry(`/stages/${topic.id}#stage-${id}`, 'stage', `${topic.title}：${title}`, [what]),
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
  const text = words.filter(Boolean).join('\n');
  return { id: address, law: KINDS[kind], number: '', heading: [title], text, kind };
}

/** The law itself and the articles of the version in force on the day; older ones are reached from its page. */
function lawEntries(law: Law, { plain }: Searched, on: string): SearchArticle[] {
  const current = law.versions.filter((version) => version.from <= on).at(-1);
  if (!current || (law.repealed && law.repealed.on <= on)) return [];
  const name = searchName(law);
  const home = { id: `/laws/${law.id}`, law: name, number: '', heading: [name, ...law.short] };
  return [
    { ...home, text: [law.title, law.issuer].filter(Boolean).join('，'), kind: 'law' },
    ...[...current.articles.values()].map((article) => ({
      id: `/laws/${law.id}/${current.from}/${encodeURIComponent(article.number)}`,
      law: name,
      number: article.number,
      heading: article.path,
      text: [...article.paragraphs, plain.get(`${law.id}/${current.from}/${article.number}`) ?? '']
        .filter(Boolean)
        .join('\n'),
      kind: 'law',
    })),
  ];
}
