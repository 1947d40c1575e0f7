import { compareArticleNumbers, printArticleNumber } from '@huyin/law';
import type { DocumentArticle, LawDocument } from './law-document.ts';

/** The day a version is filed under: in force from, else the day it was made. */
export const versionDay = (document: LawDocument): string | undefined => document.from ?? document.adopted;

const quoted = (text: string): string => JSON.stringify(text);

/** A version as a file of `content/laws`: the one format that lawyers, the site and the CLI read. */
export function printLawFile(document: LawDocument, checked: string): string {
  const from = versionDay(document) ?? '';
  const front = [
    `title: ${quoted(document.title)}`,
    ...(document.adopted ? [`adopted: ${document.adopted}`] : []),
    `from: ${from}`,
    ...(document.from ? [] : ['fromUncertain: true']),
    ...(document.superseded ? ['superseded: true'] : []),
    `source: ${quoted(document.source)}`,
    `checked: ${checked}`,
    'confidence: B',
    'complete: true',
  ];
  return `---\n${front.join('\n')}\n---\n${printArticles(document.articles)}`;
}

function printArticles(articles: readonly DocumentArticle[]): string {
  const out: string[] = [];
  let path = '';
  for (const article of [...articles].sort((a, b) => compareArticleNumbers(a.number, b.number))) {
    const own = article.path.join(' / ');
    if (own !== path) out.push('', `# ${own || '-'}`);
    path = own;
    out.push('', `## ${printArticleNumber(article.number)}`);
    for (const line of article.paragraphs.flatMap((paragraph) => paragraph.split('\n')))
      out.push('', safe(line));
  }
  return `${out.join('\n')}\n`;
}

/** A line of law text may not look like our own headings or comments. */
const safe = (line: string): string => line.replace(/^#/, '＃').replaceAll('<!--', '〈!--');
