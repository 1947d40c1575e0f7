import type { Corpus } from '@huyin/law';
import { type ChannelRecord, readChannels } from './channels.ts';
import { type DeadlineRecord, readDeadlines } from './deadlines.ts';
import type { Fault } from './front-matter.ts';
import { type Files, readLaws } from './laws.ts';
import { type PaperRecord, readPapers } from './papers.ts';

export interface Content {
  readonly laws: Corpus;
  readonly channels: ReadonlyMap<string, ChannelRecord>;
  readonly deadlines: ReadonlyMap<string, DeadlineRecord>;
  readonly papers: ReadonlyMap<string, PaperRecord>;
  /** Everything that could not be read, for `huyin check`; a door may refuse to start on any. */
  readonly faults: readonly Fault[];
}

/** All the words of the product from path → text. Pure: the door reads the disk. */
export function openContent(files: Files): Content {
  const { laws, faults } = readLaws(files);
  const channels = readChannels(files);
  const deadlines = readDeadlines(files);
  const papers = readPapers(files);
  return {
    laws,
    channels: channels.records,
    deadlines: deadlines.records,
    papers: papers.records,
    faults: [...faults, ...channels.faults, ...deadlines.faults, ...papers.faults],
  };
}
