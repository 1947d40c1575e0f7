import { openContent, readPaperSamples } from '@huyin/content';
import { CONTENT_FOLDER, readFolder } from '@huyin/content/disk';
import { isFailure } from '@huyin/law';
import { type RenderedPaper, renderPaper } from '../src/index.ts';

/** Every sample of every paper as it is shipped, rendered. One that cannot be is the engine's own test's matter. */
export function samplePapers(): readonly { readonly file: string; readonly paper: RenderedPaper }[] {
  const files = readFolder(CONTENT_FOLDER);
  const { letters, laws } = openContent(files);
  return readPaperSamples(files).samples.flatMap(({ file, paper: id, values, today, event }) => {
    const letter = letters.get(id);
    const paper = letter && renderPaper(letter, values, { corpus: laws, today, ...(event ? { event } : {}) });
    return paper && !isFailure(paper) ? [{ file, paper: paper as RenderedPaper }] : [];
  });
}
