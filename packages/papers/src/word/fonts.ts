import { SIZE } from '../page-measures.ts';

/**
 * Word chooses a font by slot, so Chinese is named apart from Latin. The hint makes it take quotes and
 * dots from the Chinese font too: in the Latin one “ ” and · come out half as wide.
 */
function slots(eastAsia: string) {
  const latin = 'Times New Roman';
  return { ascii: latin, hAnsi: latin, cs: latin, eastAsia, hint: 'eastAsia' };
}

/** Sizes in half points, as Word counts. */
export const TITLE_RUN = { font: slots('宋体'), size: SIZE.title * 2, bold: true } as const;
export const HEADING_RUN = { font: slots('黑体'), size: SIZE.body * 2 } as const;
export const BODY_RUN = { font: slots('仿宋'), size: SIZE.body * 2 } as const;
export const TABLE_RUN = { font: slots('仿宋'), size: SIZE.table * 2 } as const;
export const TABLE_HEAD_RUN = { font: slots('黑体'), size: SIZE.table * 2 } as const;
export const FOOT_RUN = { font: slots('宋体'), size: SIZE.foot * 2 } as const;
