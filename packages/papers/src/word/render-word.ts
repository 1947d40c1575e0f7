import { AlignmentType, Document, Footer, Packer, PageNumber, Paragraph, TextRun } from 'docx';
import type { RenderedPaper } from '../block.ts';
import { type LaidOut, layoutBlocks } from '../layout-blocks.ts';
import { FOOT, PAGE } from '../page-measures.ts';
import { BODY_RUN, FOOT_RUN } from './fonts.ts';
import { twips, wordParagraph } from './paragraph.ts';
import { wordTable } from './table.ts';

/** The paper as an editable Word file. Its properties name the paper and no person. */
export async function renderWord(paper: RenderedPaper): Promise<Uint8Array<ArrayBuffer>> {
  const document = new Document({
    title: paper.title,
    creator: '护隐',
    lastModifiedBy: '护隐',
    description: '',
    styles: {
      default: { document: { run: { ...BODY_RUN, language: { value: 'zh-CN', eastAsia: 'zh-CN' } } } },
    },
    sections: [
      {
        properties: { page: { size: pageSize(), margin: margins() } },
        footers: { default: new Footer({ children: [pageNumber()] }) },
        children: layoutBlocks(paper).flatMap(wordBlock),
      },
    ],
  });
  return new Uint8Array(await Packer.toArrayBuffer(document));
}

function wordBlock({ block, keepWithNext }: LaidOut) {
  if (block.kind !== 'table') return [wordParagraph(block, keepWithNext)];
  // Word joins two tables that touch; an empty line keeps them apart.
  return [wordTable(block), new Paragraph({ spacing: { line: 120 } })];
}

function pageSize() {
  return { width: twips(PAGE.width), height: twips(PAGE.height) };
}

function margins() {
  const { top, bottom, left, right } = PAGE;
  return {
    top: twips(top),
    bottom: twips(bottom),
    left: twips(left),
    right: twips(right),
    footer: twips(bottom / 2),
  };
}

function pageNumber(): Paragraph {
  const { before, between, after } = FOOT;
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    children: [
      new TextRun({
        ...FOOT_RUN,
        children: [before, PageNumber.CURRENT, between, PageNumber.TOTAL_PAGES, after],
      }),
    ],
  });
}
