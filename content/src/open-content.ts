import type { Corpus, CountingRule, Figures, Holidays, KnownLaws, Renumbering } from '@huyin/law';
import type { LexiconEntry } from '@huyin/law/search';
import { type Routing, readRouting } from './authority-routing.ts';
import { type ChannelRecord, readChannels } from './channels.ts';
import { type DeadlineRecord, readDeadlines } from './deadlines.ts';
import { readFigures } from './figures.ts';
import type { Fault } from './front-matter.ts';
import { type GlossaryTerm, readGlossary } from './glossary.ts';
import { type History, readHistories } from './histories.ts';
import { readHolidays } from './holidays.ts';
import { readKnownLaws } from './known-laws.ts';
import { type Files, readLaws } from './laws.ts';
import { EVERYDAY, readLexicon } from './lexicon.ts';
import type { PaperFieldRecord } from './paper-fields.ts';
import type { LetterRecord } from './paper-letters.ts';
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
  readonly countingRules: ReadonlyMap<string, CountingRule>;
  readonly holidays: Holidays;
  readonly papers: ReadonlyMap<string, PaperRecord>;
  /** The papers themselves: fields, reasons, template. */
  readonly letters: ReadonlyMap<string, LetterRecord>;
  /** The one dictionary of questions that all papers share. */
  readonly paperFields: ReadonlyMap<string, PaperFieldRecord>;
  readonly topics: ReadonlyMap<string, Topic>;
  readonly glossary: ReadonlyMap<string, GlossaryTerm>;
  /** Everyday words and the legal terms behind them. */
  readonly lexicon: readonly LexiconEntry[];
  /** Everyday words and what our own pages call it. */
  readonly everyday: readonly LexiconEntry[];
  /** Statutes in our own plain words. */
  readonly plain: PlainWords;
  /** Which authority handles what, by the kind of body that held the data. */
  readonly routing: Routing;
  /** What was changed on each shelf, by its name. */
  readonly histories: ReadonlyMap<string, History>;
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
  const { holidays, faults: holidayFaults } = readHolidays(files);
  const papers = readPapers(files);
  const { topics, faults: topicFaults } = readTopics(files);
  const glossary = readGlossary(files);
  const { plain, faults: plainFaults } = readPlainWords(files);
  const { lexicon, faults: lexiconFaults } = readLexicon(files);
  const { lexicon: everyday, faults: everydayFaults } = readLexicon(files, EVERYDAY);
  const histories = readHistories(files);
  const { routing, faults: routingFaults } = readRouting(files);
  return {
    laws,
    figures,
    renumberings,
    known,
    channels: channels.records,
    deadlines: deadlines.records,
    countingRules: deadlines.rules,
    holidays,
    papers: papers.records,
    letters: papers.letters,
    paperFields: papers.fields,
    topics,
    glossary: glossary.records,
    plain,
    lexicon,
    everyday,
    routing,
    histories: histories.records,
    faults: [
      ...faults,
      ...figureFaults,
      ...moveFaults,
      ...knownFaults,
      ...channels.faults,
      ...deadlines.faults,
      ...holidayFaults,
      ...papers.faults,
      ...routingFaults,
      ...topicFaults,
      ...glossary.faults,
      ...plainFaults,
      ...lexiconFaults,
      ...everydayFaults,
      ...histories.faults,
    ],
  };
}
