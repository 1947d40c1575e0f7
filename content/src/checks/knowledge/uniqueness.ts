import { type Fault, fault } from '../../front-matter.ts';
import type { Content } from '../../open-content.ts';
import { allPages } from './pages.ts';

const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** One address, one page; one title, one page. */
export function checkKnowledgeUniqueness(content: Content): Fault[] {
  const seen = new Map<string, string>();
  return allPages(content).flatMap((page) => {
    const faults = SLUG.test(page.slug)
      ? []
      : [fault('bad-slug', page.file, 1, `文件名“${page.slug}”要用小写英文和连字符。请改名。`)];
    for (const key of [`地址 ${page.kind}/${page.slug}`, `标题 ${page.title}`]) {
      const other = seen.get(key);
      if (other) faults.push(fault('double-page', page.file, 1, `${key} 与 ${other} 重了。请改掉一个。`));
      seen.set(key, page.file);
    }
    return faults;
  });
}
