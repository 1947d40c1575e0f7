import type { PdfTable, PdfText } from 'pdfmake';
import type { Block, TextBlock } from '../block.ts';
import { columnShares } from '../column-shares.ts';
import type { LaidOut } from '../layout-blocks.ts';
import { INDENT, PITCH, SIGNATURE_INSET, SIZE } from '../page-measures.ts';
import { printedText } from '../printed-text.ts';
import { titleLines } from '../title-lines.ts';
import { fontRuns } from './font-runs.ts';
import type { PaperFont } from './paper-font.ts';
import { CELL, cellsWidth, roomNeeded } from './room-needed.ts';

/** A line of Noto Serif SC is this much higher than its letters (ascent 1.151 + descent 0.286). */
const NATURAL_LINE = 1.437;
/** pdfmake tells nodes apart by this number only. */
export const KEEP_LEVEL = 1;

export const pitchOf = (pitch: number, size: number): number => pitch / (size * NATURAL_LINE);

/** The fonts in the order in which they are asked for a character. */
export interface Faces {
  readonly plain: readonly PaperFont[];
  readonly bold: readonly PaperFont[];
}

export function facesOf(fonts: readonly PaperFont[]): Faces {
  const plain = fonts.filter(({ bold }) => !bold);
  return { plain, bold: [...fonts.filter(({ bold }) => bold), ...plain] };
}

/** A line that leads to a table carries the room both need in its id, the only other thing pdfmake hands on. */
export function pdfBlock(all: readonly LaidOut[], at: number, faces: Faces): readonly (PdfText | PdfTable)[] {
  const laid = all[at];
  if (!laid) return [];
  if (laid.block.kind === 'table') return [pdfTable(laid.block, faces)];
  const text = pdfText(laid.block, faces);
  if (!laid.keepWithNext) return [text];
  const room = roomNeeded(all, at);
  return [{ ...text, headlineLevel: KEEP_LEVEL, ...(room ? { id: `${at}-${Math.ceil(room)}` } : {}) }];
}

export const roomOf = (id = ''): number => Number(id.split('-')[1] ?? 0);

function pdfText(block: TextBlock, faces: Faces): PdfText {
  const text = fontRuns(printedText(block), block.kind === 'heading' ? faces.bold : faces.plain);
  switch (block.kind) {
    case 'title':
      return title(block, faces);
    case 'page-break':
      return { text: '', pageBreak: 'after' };
    case 'heading':
      return { text, leadingIndent: INDENT };
    case 'paragraph':
    case 'item':
      return { text, leadingIndent: INDENT, alignment: 'justify' };
    case 'closing':
      return { text, leadingIndent: INDENT };
    case 'signature':
      return { text, alignment: 'right', margin: [0, 0, SIGNATURE_INSET, 0] };
    default:
      return { text };
  }
}

function title({ text }: TextBlock, faces: Faces): PdfText {
  return {
    text: fontRuns(titleLines(text).join('\n'), faces.bold),
    fontSize: SIZE.title,
    lineHeight: pitchOf(PITCH.title, SIZE.title),
    alignment: 'center',
    margin: [0, 0, 0, PITCH.body],
  };
}

function pdfTable(block: Block & { kind: 'table' }, { plain, bold }: Faces): PdfTable {
  const columns = block.head.length;
  const room = cellsWidth(columns);
  const cell = (text: string, fonts: readonly PaperFont[]): PdfText => ({
    text: fontRuns(text, fonts),
    fontSize: SIZE.table,
    lineHeight: pitchOf(PITCH.table, SIZE.table),
  });
  return {
    table: {
      headerRows: 1,
      keepWithHeaderRows: 1,
      dontBreakRows: true,
      widths: columnShares(block).map((share) => room * share),
      body: [
        block.head.map((text) => cell(text, bold)),
        ...block.rows.map((row) => row.map((text) => cell(text, plain))),
      ],
    },
    layout: {
      hLineWidth: () => 0.5,
      vLineWidth: () => 0.5,
      paddingLeft: () => CELL,
      paddingRight: () => CELL,
    },
    margin: [0, 4, 0, 8],
  };
}
