/**
 * The page of a Chinese official letter, in points. Margins, 三号 body and a pitch of about 28 points
 * follow GB/T 9704 (22 lines of 28 characters); 二号 for the title. Courts and police ask for no less.
 */
export const PAGE = {
  width: 595.28,
  height: 841.89,
  top: 104.9,
  bottom: 99.2,
  left: 79.4,
  right: 73.7,
} as const;

/** Sizes of letters: 二号, 三号, 小四 and 五号. */
export const SIZE = { title: 22, body: 16, table: 12, foot: 10.5 } as const;
/** From one line to the next. */
export const PITCH = { title: 36, body: 28, table: 20 } as const;
/** 首行缩进两字. */
export const INDENT = SIZE.body * 2;
/** 落款 stands this far from the right edge. */
export const SIGNATURE_INSET = SIZE.body * 2;

/** The page number as it is printed at the foot. */
export const FOOT = { before: '第 ', between: ' 页，共 ', after: ' 页' } as const;
