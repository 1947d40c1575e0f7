import { type BadBasis, type Basis, isFailure, resolveBasis } from '@huyin/law';
import { type Fault, fault } from '../front-matter.ts';
import type { Files } from '../laws.ts';
import type { Content } from '../open-content.ts';
import { lineOf } from './place-in-file.ts';

interface Quoting {
  readonly id: string;
  readonly basis: readonly Basis[];
  readonly authority?: string;
}

/** The words a deadline or a counting rule quotes stand in that version of that article; with none, it names its authority. */
export function checkDeadlineQuotes({ countingRules, deadlines, laws }: Content, files: Files): Fault[] {
  const check = (file: string, name: string, quoting: Quoting): Fault[] => {
    const line = lineOf(files, file, `- id: ${quoting.id}`);
    if (!quoting.basis.length && !quoting.authority) {
      return [fault('no-authority', file, line, `“${name}”没有写依据，也没有写 authority。`)];
    }
    return quoting.basis.flatMap((one) => {
      const found = resolveBasis(laws, one);
      if (!isFailure(found)) return [];
      return [fault('unproven-deadline', file, line, `“${name}”：${(found as BadBasis).sentence}`)];
    });
  };
  return [
    ...[...countingRules.values()].flatMap((rule) => check('deadlines/rules.yaml', rule.title, rule)),
    ...[...deadlines.values()].flatMap((one) => check('deadlines/deadlines.yaml', one.what, one)),
  ];
}
