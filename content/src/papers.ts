import { type Fault, fault } from './front-matter.ts';
import type { Files } from './laws.ts';
import { type PaperFieldRecord, readPaperFields } from './paper-fields.ts';
import { type LetterRecord, readLetters } from './paper-letters.ts';

/** The name, recipient and purpose of one of the papers, for the plan. */
export type PaperRecord = Pick<LetterRecord, 'id' | 'title' | 'to' | 'purpose'>;

export interface PaperContent {
  /** A card of each paper. */
  readonly records: ReadonlyMap<string, PaperRecord>;
  /** The papers themselves: fields, reasons, template. */
  readonly letters: ReadonlyMap<string, LetterRecord>;
  readonly fields: ReadonlyMap<string, PaperFieldRecord>;
  readonly faults: Fault[];
}

export function readPapers(files: Files): PaperContent {
  const fields = readPaperFields(files);
  const letters = readLetters(files, fields.records);
  const records = new Map<string, PaperRecord>();
  for (const { id, title, to, purpose } of letters.records.values()) {
    records.set(id, { id, title, to, purpose });
  }
  const empty = records.size
    ? []
    : [fault('missing-file', 'papers', 1, '一份文书也没有读到。请从仓库恢复 papers 文件夹。')];
  return {
    records: new Map([...records].sort(([a], [b]) => (a < b ? -1 : 1))),
    letters: letters.records,
    fields: fields.records,
    faults: [...fields.faults, ...letters.faults, ...empty],
  };
}
