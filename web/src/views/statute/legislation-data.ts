import { type Article, type Law, printArticleNumber, type Version } from '@huyin/law';
import { statuteArticlePath, versionPath } from '../know/addresses.ts';
import type { SchemaOrg } from '../know/page-head.tsx';
import { standingOf } from './version-words.ts';

/** schema.org/Legislation of a version. */
export function versionData(law: Law, version: Version, today: string): SchemaOrg {
  return {
    '@type': 'Legislation',
    name: version.title,
    alternateName: law.short,
    url: versionPath(law.id, version.from),
    legislationType: law.kind,
    legislationDateVersion: version.from,
    legislationLegalForce: standingOf(law, version, today) === 'in-force' ? 'InForce' : 'NotInForce',
    inLanguage: 'zh-CN',
    ...(version.docNo && { legislationIdentifier: version.docNo }),
    ...(version.adopted && { legislationDate: version.adopted }),
    ...(law.issuer && { legislationPassedBy: { '@type': 'Organization', name: law.issuer } }),
  };
}

export function articleData(law: Law, version: Version, article: Article, today: string): SchemaOrg {
  const { '@type': type, ...whole } = versionData(law, version, today);
  return {
    '@type': type,
    name: `${version.title}${printArticleNumber(article.number)}`,
    url: statuteArticlePath(law.id, version.from, article.number),
    legislationType: law.kind,
    legislationDateVersion: article.since ?? version.from,
    legislationLegalForce: whole.legislationLegalForce,
    inLanguage: 'zh-CN',
    isPartOf: { '@type': type, name: version.title, url: versionPath(law.id, version.from) },
  };
}
