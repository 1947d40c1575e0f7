import { type Article, type Law, printArticleNumber, type Version } from '@huyin/law';
import { lawHome, statuteArticlePath, versionPath } from '../know/addresses.ts';
import type { Crumb } from '../know/breadcrumb.tsx';
import { dayWords } from '../know/day-words.ts';
import { LAWS_TRAIL } from '../know/trails.ts';
import { shortTitle } from './version-words.ts';

/** 首页 › 法律条文 › 个人信息保护法 › 2021年11月1日版 › 第六十九条, as far as it is given. */
export function lawTrail(law: Law, version?: Version, article?: Article): readonly Crumb[] {
  const home = { title: shortTitle(law), path: lawHome(law.id) };
  if (!version) return [...LAWS_TRAIL, home];
  const dated = { title: `${dayWords(version.from)}版`, path: versionPath(law.id, version.from) };
  if (!article) return [...LAWS_TRAIL, home, dated];
  const own = {
    title: printArticleNumber(article.number),
    path: statuteArticlePath(law.id, version.from, article.number),
  };
  return law.versions.length > 1 ? [...LAWS_TRAIL, home, dated, own] : [...LAWS_TRAIL, home, own];
}
