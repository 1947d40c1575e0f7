import { isFailure } from '@huyin/law';
import { citedArticles, type Paper, type RenderedPaper, templateOf } from '@huyin/papers';
import type { Hono } from 'hono';
import { paperPath, papersPath, type Told } from '../address.ts';
import { handLetter } from '../papers/blanks.ts';
import { knownFor } from '../papers/known-values.ts';
import { type PaperData, packLaws } from '../papers/paper-data.ts';
import { writtenLetter } from '../papers/written-letter.ts';
import { ShelfColophon } from '../views/know/shelf-colophon.tsx';
import { PaperPage } from '../views/paper/paper-page.tsx';
import { PapersPage } from '../views/paper/papers-page.tsx';
import { notFound } from './faults.tsx';
import { assessTold, withTold } from './plan-routes.tsx';
import { type Answer, storedAnswer } from './respond.tsx';
import type { Site } from './site.ts';

export function paperRoutes(app: Hono, site: Site): void {
  app.get('/papers', (c) =>
    withTold(c, site, (told) => storedAnswer(c, site, papersPath(told), papersAnswer(site, told))),
  );
  app.get('/papers/:id', (c) => {
    const paper: Paper | undefined = site.library.letters.get(c.req.param('id'));
    if (!paper) return notFound(c, site);
    return withTold(c, site, (told) =>
      storedAnswer(c, site, paperPath(paper.id, told), paperAnswer(site, paper, told)),
    );
  });
}

function papersAnswer(site: Site, told: Told): Answer {
  return {
    title: '文书',
    description:
      '报案、投诉、起诉、要求平台删除时用的文书：交给谁、附什么、为什么会被退，可以在自己的设备上填好下载。',
    page: 'papers',
    here: papersPath(told),
    main: () => (
      <PapersPage
        told={told}
        papers={[...site.library.letters.values()]}
        planned={new Set(plannedPapers(site, told).map(({ id }) => id))}
        colophon={<ShelfColophon content={site.library} host={site.host} shelf="papers" />}
      />
    ),
  };
}

function plannedPapers(site: Site, told: Told): readonly { readonly id: string; readonly title: string }[] {
  if (Object.keys(told.facts).length === 0) return [];
  const assessed = assessTold(site, told);
  return assessed.kind === 'plan' ? assessed.papers : [];
}

function paperAnswer(site: Site, paper: Paper, told: Told): Answer {
  return {
    title: paper.title,
    description: `${paper.purpose}。交给${paper.to}。`,
    page: 'paper',
    here: paperPath(paper.id, told),
    main: () => {
      const data = paperData(site, paper, told);
      const hand = handLetter(paper, data.known);
      const context = { corpus: site.library.laws, today: data.today, ...eventOf(told) };
      return (
        <PaperPage
          data={data}
          told={told}
          context={context}
          byHand={mustWrite(writtenLetter(paper, hand.values, context))}
          assumed={hand.assumed}
          {...sampleOf(site, paper)}
          others={plannedPapers(site, told).filter(
            ({ id }) => id !== paper.id && site.library.letters.has(id),
          )}
        />
      );
    },
  };
}

function sampleOf(site: Site, paper: Paper): { readonly sample?: RenderedPaper } {
  const found = site.samples?.find((one) => one.paper === paper.id && one.name === 'typical');
  if (!found) return {};
  const { today, event, values } = found;
  const context = { corpus: site.library.laws, today, ...(event ? { event } : {}) };
  return { sample: mustWrite(writtenLetter(paper, values, context)) };
}

const eventOf = ({ event }: Told): { readonly event?: string } => (event ? { event } : {});

function paperData(site: Site, paper: Paper, told: Told): PaperData {
  const template = templateOf(paper);
  const inTemplate = isFailure(template)
    ? []
    : citedArticles(template as Exclude<typeof template, { failure: string }>);
  const inReasons = Object.values(paper.reasons).flatMap(({ basis }) => basis);
  return {
    paper,
    laws: packLaws(site.library.laws, [...inTemplate, ...inReasons]),
    known: knownFor(paper, told),
    today: site.today(),
    ...eventOf(told),
  };
}

/** `huyin check` renders every paper; one that cannot be rendered here is a fault of ours, told as one. */
function mustWrite(letter: ReturnType<typeof writtenLetter>): RenderedPaper {
  if (isFailure(letter)) throw new Error((letter as { sentence: string }).sentence);
  return letter as RenderedPaper;
}
