import type { Corpus, Figures, KnownLaws, Renumbering } from '@huyin/law';
import { type Routing, readRouting } from './authority-routing.ts';
import { type ChannelRecord, readChannels } from './channels.ts';
import { type DeadlineRecord, readDeadlines } from './deadlines.ts';
import { readFigures } from './figures.ts';
import type { Fault } from './front-matter.ts';
import { type GlossaryTerm, readGlossary } from './glossary.ts';
import { readKnownLaws } from './known-laws.ts';
import { type Files, readLaws } from './laws.ts';
import { type PaperRecord, readPapers } from './papers.ts';
import { type PlainWords, readPlainWords } from './plain-words.ts';
import { readRenumberings } from './renumberings.ts';
import { readTopics, type Topic } from './topics/index.ts';

export interface Content {
  readonly laws: Corpus;
  readonly figures: Figures;
  readonly renumberings: readonly Renumbering[];
  /** Laws known by name only: repealed ones, and titles of national law. */
  readonly known: KnownLaws;
  readonly channels: ReadonlyMap<string, ChannelRecord>;
  readonly deadlines: ReadonlyMap<string, DeadlineRecord>;
  readonly papers: ReadonlyMap<string, PaperRecord>;
  readonly topics: ReadonlyMap<string, Topic>;
  readonly glossary: ReadonlyMap<string, GlossaryTerm>;
  /** Statutes in our own plain words. */
  readonly plain: PlainWords;
  /** Which authority handles what, by the kind of body that held the data. */
  readonly routing: Routing;
  /** Everything that could not be read, for `huyin check`; a door may refuse to start on any. */
  readonly faults: readonly Fault[];
}

/** All the words of the product from path → text. Pure: the door reads the disk. */
export function openContent(files: Files): Content {
  const { laws, faults } = readLaws(files);
  const { figures, faults: figureFaults } = readFigures(files);
  const { renumberings, faults: moveFaults } = readRenumberings(files);
  const { known, faults: knownFaults } = readKnownLaws(files);
  const channels = readChannels(files);
  const deadlines = readDeadlines(files);
  const papers = readPapers(files);
  const { topics, faults: topicFaults } = readTopics(files);
  const glossary = readGlossary(files);
  const { plain, faults: plainFaults } = readPlainWords(files);
  const { routing, faults: routingFaults } = readRouting(files);
  return {
    laws,
    figures,
    renumberings,
    known,
    channels: channels.records,
    deadlines: deadlines.records,
    papers: papers.records,
    topics,
    glossary: glossary.records,
    plain,
    routing,
    faults: [
      ...faults,
      ...figureFaults,
      ...moveFaults,
      ...knownFaults,
      ...channels.faults,
      ...deadlines.faults,
      ...papers.faults,
      ...routingFaults,
      ...topicFaults,
      ...glossary.faults,
      ...plainFaults,
    ],
  };
}
