import type { Fault } from '../front-matter.ts';
import type { Files } from '../laws.ts';
import type { Content } from '../open-content.ts';
import { readPaperSamples } from '../paper-samples.ts';
import { checkPaperFields } from './paper-fields.ts';
import { checkPaperReasons } from './paper-reasons.ts';

/** Every check of content/papers that needs no template: what a template does is checked where it is read. */
export function checkPaperContent(content: Content, files: Files): Fault[] {
  const { letters, laws, paperFields } = content;
  const { samples, faults } = readPaperSamples(files);
  return [
    ...faults,
    ...checkPaperReasons(letters, laws, files),
    ...checkPaperFields(paperFields, letters, samples, files),
  ];
}
