import { openContent, type PaperSample, readPaperSamples } from '@huyin/content';
import { CONTENT_FOLDER, readFolder } from '@huyin/content/disk';
import type { Paper, PaperContext } from '../src/index.ts';

/** The papers, the law and the samples the product ships, for the tests of this room. */
const files = readFolder(CONTENT_FOLDER);
const content = openContent(files);

export const CORPUS = content.laws;
export const FIELDS = content.paperFields;
export const PAPERS: ReadonlyMap<string, Paper> = content.letters;
export const SAMPLES: readonly PaperSample[] = readPaperSamples(files).samples;

export function contextOf({ today, event }: PaperSample): PaperContext {
  return { corpus: CORPUS, today, ...(event === undefined ? {} : { event }) };
}
