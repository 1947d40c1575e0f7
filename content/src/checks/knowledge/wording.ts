import { type Fault, fault } from '../../front-matter.ts';
import type { Content } from '../../open-content.ts';
import { type Prose, spansText, type TopicPage } from '../../topics/index.ts';
import { allPages } from './pages.ts';

const BANNED = ['百分百', '一告一个准', '立即咨询', '包赢', '保证追回', '稳赢', '你好亲', '！'];
/** A frightened reader loses the thread of a longer sentence. */
const LONGEST = 110;
const AVERAGE = 45;
const ENDS = /[。？；：\n]/;

/** No promise, no shouting, no sentence a frightened reader cannot follow. Statutes quoted with > are not ours. */
export function checkKnowledgeWording(content: Content): Fault[] {
  return allPages(content).flatMap((page) => [...bannedIn(page), ...longIn(page), ...averageOf(page)]);
}

interface Line {
  readonly text: string;
  readonly line: number;
}

function ownLines(page: TopicPage): Line[] {
  const top = [page.title, page.summary].map((text) => ({ text, line: 1 }));
  if (page.kind === 'video') return [...top, ...page.scenes.map(({ says }) => ({ text: says, line: 1 }))];
  return [...top, ...page.body.filter((block) => block.kind !== 'quote').flatMap(blockLines)];
}

function blockLines(block: Prose): Line[] {
  if (block.kind === 'heading') return [{ text: block.text, line: block.line }];
  if (block.kind === 'list') return block.items.map((item) => ({ text: spansText(item), line: block.line }));
  return [{ text: spansText(block.spans), line: block.line }];
}

function bannedIn(page: TopicPage): Fault[] {
  return ownLines(page).flatMap(({ text, line }) =>
    BANNED.filter((phrase) => text.includes(phrase)).map((phrase) =>
      fault('banned-phrase', page.file, line, `不能写“${phrase}”。请换成平实的说法。`),
    ),
  );
}

/** Sentences without what stands between quotation marks: quoted law is as long as it is. */
function sentences({ text, line }: Line): Line[] {
  const own = text.replace(/“[^”]*”/g, '“”').replace(/《[^》]*》/g, '《》');
  return own
    .split(ENDS)
    .map((part) => ({ text: part.trim(), line }))
    .filter((part) => part.text !== '');
}

function longIn(page: TopicPage): Fault[] {
  return ownLines(page)
    .flatMap(sentences)
    .filter(({ text }) => [...text].length > LONGEST)
    .map(({ text, line }) =>
      fault(
        'long-sentence',
        page.file,
        line,
        `这句有 ${[...text].length} 个字：“${text.slice(0, 16)}……”。请拆成 ${LONGEST} 字以内。`,
      ),
    );
}

function averageOf(page: TopicPage): Fault[] {
  const all = ownLines(page).flatMap(sentences);
  const average = all.reduce((sum, { text }) => sum + [...text].length, 0) / Math.max(all.length, 1);
  if (average <= AVERAGE) return [];
  return [
    fault(
      'hard-to-read',
      page.file,
      1,
      `平均每句 ${average.toFixed(0)} 个字，太长。请把长句拆开（平均 ${AVERAGE} 字以内）。`,
    ),
  ];
}
