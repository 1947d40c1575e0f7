import { AlignmentType, LineRuleType, PageBreak, Paragraph, TextRun } from 'docx';
import type { TextBlock, TextKind } from '../block.ts';
import { INDENT, PITCH, SIGNATURE_INSET } from '../page-measures.ts';
import { printedText } from '../printed-text.ts';
import { titleLines } from '../title-lines.ts';
import { BODY_RUN, HEADING_RUN, TITLE_RUN } from './fonts.ts';

/** Word counts lengths in twentieths of a point. */
export const twips = (points: number): number => Math.round(points * 20);

const pitch = (points: number) => ({ line: twips(points), lineRule: LineRuleType.EXACT });
/** Given in characters as well: then the indent follows when somebody changes the size of the letters. */
const FIRST_LINE = { firstLine: twips(INDENT), firstLineChars: 200 };

const INDENTED: readonly TextKind[] = ['heading', 'paragraph', 'item', 'closing'];

/** One block as a paragraph of Word. */
export function wordParagraph(block: TextBlock, keepNext: boolean): Paragraph {
  switch (block.kind) {
    case 'title':
      return title(block.text);
    case 'page-break':
      return new Paragraph({ children: [new PageBreak()] });
    case 'signature':
      return new Paragraph({
        alignment: AlignmentType.RIGHT,
        indent: { right: twips(SIGNATURE_INSET) },
        spacing: pitch(PITCH.body),
        keepLines: true,
        children: [new TextRun({ ...BODY_RUN, text: block.text })],
      });
    default:
      return body(block, keepNext);
  }
}

function title(text: string): Paragraph {
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    spacing: { ...pitch(PITCH.title), after: twips(PITCH.body) },
    keepNext: true,
    children: titleLines(text).map(
      (line, i) => new TextRun({ ...TITLE_RUN, text: line, ...(i ? { break: 1 } : {}) }),
    ),
  });
}

function body(block: TextBlock, keepNext: boolean): Paragraph {
  const heading = block.kind === 'heading';
  return new Paragraph({
    alignment: INDENTED.includes(block.kind) ? AlignmentType.BOTH : AlignmentType.LEFT,
    ...(INDENTED.includes(block.kind) ? { indent: FIRST_LINE } : {}),
    spacing: pitch(PITCH.body),
    keepNext,
    children: [new TextRun({ ...(heading ? HEADING_RUN : BODY_RUN), text: printedText(block) })],
  });
}
