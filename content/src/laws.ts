import {
  type Article,
  type Confidence,
  type Corpus,
  isFailure,
  type Law,
  type LawKind,
  readArticleNumber,
  type Version,
} from '@huyin/law';
import { type Fault, fault, readFrontMatter, readYaml } from './front-matter.ts';

/** Path (from the content folder) → text. The reader is handed in; this room touches no disk. */
export type Files = ReadonlyMap<string, string>;

const HEADING = /^(#{1,2}) (.+)$/;
const ITEM = /^[（(][一二三四五六七八九十百]{1,5}[）)]/;
const SUBITEM = /^\d{1,2}[.．、]/;

/** Reads `content/laws/<law>/law.yaml` and its versions into the corpus, with every fault it meets. */
export function readLaws(files: Files): { laws: Corpus; faults: Fault[] } {
  const laws = new Map<string, Law>();
  const faults: Fault[] = [];
  const texts = versionFiles(files);
  for (const [path, text] of files) {
    const id = /^laws\/([^/]+)\/law\.yaml$/.exec(path)?.[1];
    if (!id) continue;
    const work = readYaml(path, text);
    if (isFailure(work)) {
      faults.push(work as Fault);
      continue;
    }
    const versions: Version[] = [];
    for (const [file, words] of texts.get(id) ?? []) {
      const version = readVersion(file, words, faults);
      if (version) versions.push(version);
    }
    versions.sort((a, b) => (a.from < b.from ? -1 : 1));
    const data = work as { title: string; short: string[]; kind: LawKind; issuer?: string; first?: string };
    laws.set(id, { id, ...data, versions });
  }
  return { laws, faults };
}

/** The text files of each law, by its folder. */
function versionFiles(files: Files): Map<string, [string, string][]> {
  const texts = new Map<string, [string, string][]>();
  for (const [file, words] of files) {
    const id = /^laws\/([^/]+)\/[^/]+\.md$/.exec(file)?.[1];
    if (id) texts.set(id, [...(texts.get(id) ?? []), [file, words]]);
  }
  return texts;
}

/** One version of a law from its file. */
export function readVersion(file: string, text: string, faults: Fault[]): Version | undefined {
  const front = readFrontMatter(file, text);
  if (isFailure(front)) {
    faults.push(front as Fault);
    return undefined;
  }
  const { docNo, docNoVerified, ...data } = front.data as Record<string, unknown> & { docNo?: string };
  const version = data as unknown as Omit<Version, 'articles' | 'docNo'>;
  const articles = new Map<string, Article>();
  for (const block of splitArticles(front.body, front.bodyLine)) {
    const article = readArticle(file, block, version, faults);
    if (!article) continue;
    if (articles.has(article.number)) {
      faults.push(fault('double-article', file, block.line, `“${block.heading}”出现了两次。请删掉一个。`));
    }
    articles.set(article.number, article);
  }
  return { ...version, ...(docNoVerified && docNo ? { docNo } : {}), articles };
}

interface Block {
  heading: string;
  path: string[];
  line: number;
  body: string[];
}

/** `# 第一章 总则` headings give the path; each `## 第…条` starts an article. */
function splitArticles(body: string, firstLine: number): Block[] {
  const blocks: Block[] = [];
  let path: string[] = [];
  body.split('\n').forEach((text, i) => {
    const match = HEADING.exec(text);
    if (match?.[1] === '#') path = match[2] === '-' ? [] : (match[2] ?? '').split(' / ');
    else if (match) blocks.push({ heading: match[2] ?? '', path, line: firstLine + i, body: [] });
    else blocks.at(-1)?.body.push(text);
  });
  return blocks;
}

function readArticle(
  file: string,
  block: Block,
  version: Pick<Version, 'source' | 'confidence'>,
  faults: Fault[],
): Article | undefined {
  const number = readHeading(block.heading);
  if (!number) {
    faults.push(fault('bad-heading', file, block.line, `“${block.heading}”不是条号。请写成“第五十七条”。`));
    return undefined;
  }
  const text = block.body.join('\n');
  const comment = /<!--([\s\S]*?)-->/.exec(text);
  const meta = comment ? readYaml(file, comment[1] ?? '') : {};
  if (isFailure(meta)) {
    faults.push(meta as Fault);
    return undefined;
  }
  const own = meta as Partial<Article> & { confidence?: Confidence };
  const paragraphs = joinItems(text.replace(comment?.[0] ?? '', ''));
  if (!paragraphs.length) {
    faults.push(
      fault('empty-article', file, block.line, `“${block.heading}”下面没有条文。请补上原文或删掉。`),
    );
  }
  const { source, confidence } = version;
  return { source, confidence, ...own, number, path: block.path, paragraphs };
}

/** 第五十七条, 附件, or the label of a document that has no articles (全文, §一). */
function readHeading(heading: string): string | undefined {
  if (heading === '附件' || heading.startsWith('附件 ')) return 'annex';
  return readArticleNumber(heading) ?? (/^(附件|附录|序言|全文|§)/.test(heading) ? heading : undefined);
}

/** Blocks divided by blank lines are 款; an （一） line stays with the 款 it belongs to. */
function joinItems(text: string): string[] {
  const out: string[] = [];
  for (const block of text
    .split(/\n\s*\n/)
    .map((part) => part.trim())
    .filter(Boolean)) {
    const list = ITEM.test(block) || (SUBITEM.test(block) && ITEM.test(lastLine(out)));
    if (list && out.length) out[out.length - 1] += `\n${block}`;
    else out.push(block);
  }
  return out;
}

/** The last item line so far: 1. belongs under （一）. */
function lastLine(out: readonly string[]): string {
  const lines = (out.at(-1) ?? '').split('\n');
  return lines.findLast((line) => !SUBITEM.test(line)) ?? '';
}
