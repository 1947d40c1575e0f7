import { type Law, printArticleNumber, type Version } from '@huyin/law';
import type { Context, Hono } from 'hono';
import { lawHome, lawsPath, statuteArticlePath, versionPath } from '../views/know/addresses.ts';
import { LAWS_TRAIL } from '../views/know/trails.ts';
import { LawPage } from '../views/statute/law-page.tsx';
import { lawTrail } from '../views/statute/law-trail.ts';
import { LawsPage } from '../views/statute/laws-page.tsx';
import { articleData, versionData } from '../views/statute/legislation-data.ts';
import { StatuteArticlePage } from '../views/statute/statute-article-page.tsx';
import { currentVersion, shortTitle, spanWords } from '../views/statute/version-words.ts';
import { notFound } from './faults.tsx';
import { storedAnswer } from './respond.tsx';
import type { Site } from './site.ts';

/** Statutes: the list, a law, one version of it, one article of that version. */
export function lawRoutes(app: Hono, site: Site): void {
  app.get(lawsPath, (c) =>
    storedAnswer(c, site, lawsPath, {
      title: '法律条文',
      description: '个人信息泄露用得到的法律、法规和司法解释：原文、施行日期、旧版对照、本站哪里引用。',
      page: 'laws',
      head: { canonical: lawsPath, kind: 'website', trail: LAWS_TRAIL },
      main: () => <LawsPage content={site.library} host={site.host} today={site.today()} />,
    }),
  );
  app.get('/laws/:law', (c) => {
    const law = site.library.laws.get(c.req.param('law'));
    const version = law && currentVersion(law, site.today());
    return law && version ? lawAnswer(c, site, law, version, false) : notFound(c, site);
  });
  app.get('/laws/:law/:version', (c) => {
    const { law, version } = versionOf(site, c.req.param());
    return law && version ? lawAnswer(c, site, law, version, true) : notFound(c, site);
  });
  app.get('/laws/:law/:version/:article', (c) => articleAnswer(c, site, c.req.param()));
  oldAddresses(app);
}

/** Addresses of the first release stand in printed plans. */
function oldAddresses(app: Hono): void {
  app.get('/law/:law', (c) => c.redirect(lawHome(encodeURIComponent(c.req.param('law'))), 301));
  app.get('/law/:law/:version', (c) => {
    const { law, version } = c.req.param();
    return c.redirect(versionPath(encodeURIComponent(law), encodeURIComponent(version)), 301);
  });
}

function versionOf(site: Site, named: { law: string; version: string }): { law?: Law; version?: Version } {
  const law = site.library.laws.get(named.law);
  const version = law?.versions.find(({ from }) => from === named.version);
  return law && version ? { law, version } : {};
}

function lawAnswer(c: Context, site: Site, law: Law, version: Version, dated: boolean): Response {
  // The version in force has one address: the law's own.
  const isCurrent = version === currentVersion(law, site.today());
  const canonical = isCurrent ? lawHome(law.id) : versionPath(law.id, version.from);
  return storedAnswer(c, site, dated ? versionPath(law.id, version.from) : lawHome(law.id), {
    title: dated && !isCurrent ? `${version.title}（${version.from} 起）` : version.title,
    description: `《${shortTitle(law)}》${spanWords(version)}。收录 ${version.articles.size} 条，逐条可看旧版对照和本站引用。`,
    page: 'statute',
    head: {
      canonical,
      trail: lawTrail(law, dated ? version : undefined),
      data: [versionData(law, version, site.today())],
    },
    main: () => <LawPage law={law} version={version} today={site.today()} dated={dated} />,
  });
}

function articleAnswer(
  c: Context,
  site: Site,
  named: { law: string; version: string; article: string },
): Response {
  const { law, version } = versionOf(site, named);
  const article = version?.articles.get(named.article);
  if (!law || !version || !article) return notFound(c, site);
  const canonical = statuteArticlePath(law.id, version.from, article.number);
  return storedAnswer(c, site, canonical, {
    title: `《${shortTitle(law)}》${printArticleNumber(article.number)}`,
    description: article.paragraphs.join('').replace(/\s/g, '').slice(0, 100),
    page: 'statute-article',
    head: {
      canonical,
      trail: lawTrail(law, version, article),
      data: [articleData(law, version, article, site.today())],
    },
    main: () => (
      <StatuteArticlePage
        content={site.library}
        law={law}
        version={version}
        article={article}
        today={site.today()}
      />
    ),
  });
}
