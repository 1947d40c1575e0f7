import type { Content } from '@huyin/content';
import type { Basis } from '@huyin/law';
import { ALL_CLAIMS, ALL_STEPS } from '@huyin/triage';
import { deadlinePath, pagePath, paperPath, stagesPath, termPath } from '../know/addresses.ts';

export type CitingKind =
  | 'guide'
  | 'qa'
  | 'article'
  | 'stage'
  | 'term'
  | 'step'
  | 'claim'
  | 'deadline'
  | 'paper'
  | 'video';

/** Something on this site that leans on an article. */
export interface Citing {
  readonly kind: CitingKind;
  readonly title: string;
  readonly path?: string;
}

type Cited = Pick<Basis, 'law' | 'version' | 'article'>;
type Add = (basis: readonly Cited[] | undefined, citing: Citing) => void;
type CitingIndex = ReadonlyMap<string, readonly Citing[]>;

const keyOf = ({ law, version, article }: Cited): string => `${law} ${version} ${article}`;

const INDEXES = new WeakMap<Content, CitingIndex>();

/** 本站哪里引用: everything that cites this article, each thing once. Built when first asked for. */
export function citingOf(content: Content, cited: Cited): readonly Citing[] {
  return indexOf(content).get(keyOf(cited)) ?? [];
}

/** How many things on this site cite a law, any version, any article. */
export function citingCount(content: Content, law: string): number {
  let count = 0;
  for (const [key, list] of indexOf(content)) if (key.startsWith(`${law} `)) count += list.length;
  return count;
}

function indexOf(content: Content): CitingIndex {
  const known = INDEXES.get(content);
  if (known) return known;
  const index = new Map<string, Citing[]>();
  const add: Add = (basis, citing) => {
    for (const key of new Set((basis ?? []).map(keyOf))) {
      const held = index.get(key) ?? [];
      // Several claims may end alike (拘留或罚款): for a reader that is one line.
      if (!held.some(({ kind, title }) => kind === citing.kind && title === citing.title)) held.push(citing);
      index.set(key, held);
    }
  };
  for (const { id, title, reasons } of content.letters.values()) {
    const basis = Object.values(reasons).flatMap((reason) => reason.basis);
    add(basis, { kind: 'paper', title, path: paperPath(id) });
  }
  for (const step of ALL_STEPS) add(step.basis, { kind: 'step', title: step.title });
  for (const claim of ALL_CLAIMS) add(claim.basis, { kind: 'claim', title: claim.title });
  for (const { id, what, basis } of content.deadlines.values())
    add(basis, { kind: 'deadline', title: what, path: deadlinePath(id) });
  addTopics(content, add);
  for (const { id, term, basis } of content.glossary.values())
    add(basis, { kind: 'term', title: term, path: termPath(id) });
  INDEXES.set(content, index);
  return index;
}

function addTopics(content: Content, add: Add): void {
  for (const { id, title, pages, stages } of content.topics.values()) {
    for (const page of Object.values(pages).flat())
      add(page.basis, { kind: page.kind, title: page.title, path: pagePath(page) });
    for (const stage of stages) {
      const basis = stage.refusals.flatMap((refusal) => refusal.basis);
      add(basis, { kind: 'stage', title: `${title}：${stage.title}`, path: stagesPath(id, stage.id) });
    }
  }
}
