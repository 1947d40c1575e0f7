import {
  BorderStyle,
  LineRuleType,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import type { TableBlock } from '../block.ts';
import { columnShares } from '../column-shares.ts';
import { PAGE, PITCH } from '../page-measures.ts';
import { TABLE_HEAD_RUN, TABLE_RUN } from './fonts.ts';
import { twips } from './paragraph.ts';

const LINE = { style: BorderStyle.SINGLE, size: 4, color: '000000' };
const CELL_MARGINS = { left: 80, right: 80, top: 40, bottom: 40 };

/** A ruled table whose head comes again on every page and whose rows are never torn in two. */
export function wordTable(block: TableBlock): Table {
  const whole = twips(PAGE.width - PAGE.left - PAGE.right);
  const widths = columnShares(block).map((share) => Math.round(whole * share));
  const row = (cells: readonly string[], head: boolean): TableRow =>
    new TableRow({
      tableHeader: head,
      cantSplit: true,
      children: cells.map((text, i) => cell(text, widths[i] ?? 0, head)),
    });
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: whole, type: WidthType.DXA },
    columnWidths: widths,
    borders: {
      top: LINE,
      bottom: LINE,
      left: LINE,
      right: LINE,
      insideHorizontal: LINE,
      insideVertical: LINE,
    },
    rows: [row(block.head, true), ...block.rows.map((cells) => row(cells, false))],
  });
}

function cell(text: string, width: number, head: boolean): TableCell {
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    margins: CELL_MARGINS,
    verticalAlign: VerticalAlignTable.CENTER,
    children: [
      new Paragraph({
        spacing: { line: twips(PITCH.table), lineRule: LineRuleType.AT_LEAST },
        children: [new TextRun({ ...(head ? TABLE_HEAD_RUN : TABLE_RUN), text })],
      }),
    ],
  });
}
