import { type Corpus, textHash } from '@huyin/law';
import { type Fault, fault } from '../front-matter.ts';
import type { Files } from '../laws.ts';
import { articlePlace } from './place-in-file.ts';

export const HASHES = 'law-hashes.yaml';

/** `pipl/2021-11-01/57: 0123456789abcdef` for every article, so that no word changes unseen. */
export function printArticleHashes(laws: Corpus): string {
  const lines = [...laws.values()].flatMap((law) =>
    law.versions.flatMap((version) =>
      [...version.articles.values()].map(
        (a) => `${law.id}/${version.from}/${a.number}: "${textHash(a.paragraphs)}"`,
      ),
    ),
  );
  const head =
    '# 每一条法律原文的指纹。有意改动条文后，运行 node cli/src/law/write-hashes.ts 更新这个文件，并在改动说明里写明来源。';
  return `${[head, ...lines.sort()].join('\n')}\n`;
}

/** The words of every article are those whose hash was written down; works without the reference list. */
export function checkArticleHashes(laws: Corpus, files: Files): Fault[] {
  const written = new Map<string, string>();
  for (const line of (files.get(HASHES) ?? '').split('\n')) {
    const match = /^(\S+): "([0-9a-f]{16})"$/.exec(line);
    if (match?.[1] && match[2]) written.set(match[1], match[2]);
  }
  const faults: Fault[] = [];
  for (const law of laws.values()) {
    for (const version of law.versions) {
      for (const article of version.articles.values()) {
        const key = `${law.id}/${version.from}/${article.number}`;
        const known = written.get(key);
        written.delete(key);
        if (known === textHash(article.paragraphs)) continue;
        const { file, line } = articlePlace(files, law.id, version.from, article.number);
        const what = known ? '条文的字变了。如果是误改请改回' : '条文没有登记指纹';
        faults.push(
          fault('changed-text', file, line, `${what}；有意改动请运行 node cli/src/law/write-hashes.ts。`),
        );
      }
    }
  }
  for (const key of written.keys())
    faults.push(fault('lost-article', HASHES, 1, `登记过的条文 ${key} 不见了。`));
  return faults;
}
