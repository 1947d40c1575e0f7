import { type Corpus, isFailure, resolveBasis } from '@huyin/law';
import { type Fault, fault } from '../../front-matter.ts';
import type { Files } from '../../laws.ts';
import type { Content } from '../../open-content.ts';
import type { BasisRecord } from '../../topics/index.ts';
import { lineOf } from '../place-in-file.ts';
import { allPages } from './pages.ts';

interface Stood {
  readonly file: string;
  readonly basis: BasisRecord;
}

/** Whatever a page, a stage or a term stands on is in that version of that article, word for word. */
export function checkKnowledgeBases(content: Content, files: Files): Fault[] {
  return everyBasis(content).flatMap(({ file, basis }) => prove(content.laws, files, file, basis));
}

function prove(laws: Corpus, files: Files, file: string, basis: BasisRecord): Fault[] {
  const found = resolveBasis(laws, basis);
  if (!isFailure(found)) return [];
  const { law, version, article, quote } = basis;
  const said = `依据 ${law}/${version} 第 ${article} 条“${quote}”不对（${found.failure}）。请对照 content/laws 改。`;
  return [fault('unproven-basis', file, lineOf(files, file, quote), said)];
}

function everyBasis(content: Content): Stood[] {
  const pages = allPages(content).flatMap((page) => [
    ...page.basis.map((basis) => ({ file: page.file, basis })),
    ...(page.kind === 'guide' ? page.steps : []).flatMap((step) =>
      step.basis.map((basis) => ({ file: page.file, basis })),
    ),
  ]);
  const stages = [...content.topics.values()].flatMap(({ id, stages }) =>
    stages.flatMap((stage) =>
      stage.refusals.flatMap((refusal) =>
        refusal.basis.map((basis) => ({ file: `topics/${id}/stages.yaml`, basis })),
      ),
    ),
  );
  const terms = [...content.glossary.values()].flatMap((term) =>
    term.basis.map((basis) => ({ file: 'glossary/glossary.yaml', basis })),
  );
  return [...pages, ...stages, ...terms];
}
