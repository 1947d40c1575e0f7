/// <reference path="./pdfmake.d.ts" />
import pdfMake, { type PdfDefinition, type PdfNode, type PdfPlace, type PdfText } from 'pdfmake';
import type { RenderedPaper } from '../block.ts';
import { layoutBlocks } from '../layout-blocks.ts';
import { FOOT, PAGE, PITCH, SIZE } from '../page-measures.ts';
import { type Faces, facesOf, KEEP_LEVEL, pdfBlock, pitchOf, roomOf } from './content.ts';
import { fontRuns } from './font-runs.ts';
import { missingCharacters, type NoGlyph } from './missing-characters.ts';
import type { PaperFont } from './paper-font.ts';

// The printer could fetch addresses and open files that a document names. Ours names none.
pdfMake.setUrlAccessPolicy(() => false);
pdfMake.setLocalAccessPolicy?.(() => false);

/**
 * The paper as a PDF file with only the characters it uses embedded. Its properties name the paper and
 * no person. A character that no font has is a failure, never a blank box.
 */
export async function renderPdf(
  paper: RenderedPaper,
  fonts: readonly PaperFont[],
): Promise<Uint8Array<ArrayBuffer> | NoGlyph> {
  const missing = missingCharacters(paper, fonts);
  if (missing) return missing;
  for (const { name, bytes } of fonts) pdfMake.virtualfs.writeFileSync(name, bytes);
  pdfMake.setFonts(Object.fromEntries(fonts.map(({ name }) => [name, { normal: name }])));
  return new Uint8Array(await pdfMake.createPdf(definition(paper, facesOf(fonts))).getBuffer());
}

/** The foot of a page is a node of it too; this tells it from the text. */
const FOOT_LEVEL = 9;

function definition(paper: RenderedPaper, faces: Faces): PdfDefinition {
  const all = layoutBlocks(paper);
  return {
    pageSize: 'A4',
    pageMargins: [PAGE.left, PAGE.top, PAGE.right, PAGE.bottom],
    language: 'zh-CN',
    displayTitle: true,
    info: { title: paper.title, creator: '护隐', producer: '护隐' },
    content: all.flatMap((_, at) => pdfBlock(all, at, faces)),
    defaultStyle: {
      font: faces.plain[0]?.name ?? '',
      fontSize: SIZE.body,
      lineHeight: pitchOf(PITCH.body, SIZE.body),
    },
    footer: (page, pages) => pageNumber(page, pages, faces),
    pageBreakBefore: goesOver,
  };
}

/** What would stand alone at the foot of a page goes over with what follows. */
function goesOver({ headlineLevel, id, startPosition }: PdfNode, place: PdfPlace): boolean {
  if (headlineLevel !== KEEP_LEVEL) return false;
  if (startPosition.top + roomOf(id) > PAGE.height - PAGE.bottom) return true;
  return place.getFollowingNodesOnPage().every((node) => node.headlineLevel !== undefined);
}

function pageNumber(page: number, pages: number, { plain }: Faces): PdfText {
  return {
    text: fontRuns(`${FOOT.before}${page}${FOOT.between}${pages}${FOOT.after}`, plain),
    fontSize: SIZE.foot,
    lineHeight: 1,
    alignment: 'center',
    headlineLevel: FOOT_LEVEL,
    margin: [0, PAGE.bottom / 2, 0, 0],
  };
}
