import type { DrawingName } from '@huyin/content';

/**
 * Objects on a field of 120 × 120, drawn by us. Class `soft` is a filled plane, everything else is a line; a path
 * with `pathLength="1"` is drawn stroke by stroke when its scene begins.
 */
const line = (d: string): string => `<path pathLength="1" d="${d}"/>`;
const soft = (d: string): string => `<path class="soft" d="${d}"/>`;
const round = (x: number, y: number, r: number): string =>
  `<circle pathLength="1" cx="${x}" cy="${y}" r="${r}"/>`;
const disc = (x: number, y: number, r: number): string =>
  `<circle class="soft" cx="${x}" cy="${y}" r="${r}"/>`;
const box = (x: number, y: number, w: number, h: number, r = 6): string =>
  `<rect pathLength="1" x="${x}" y="${y}" width="${w}" height="${h}" rx="${r}"/>`;
const plane = (x: number, y: number, w: number, h: number, r = 6): string =>
  `<rect class="soft" x="${x}" y="${y}" width="${w}" height="${h}" rx="${r}"/>`;

export const DRAWN: Record<DrawingName, string> = {
  phone: plane(36, 12, 48, 96, 10) + box(36, 12, 48, 96, 10) + line('M52 22h16') + line('M54 96h12'),
  shield:
    soft('M60 10l40 14v32c0 26-17 44-40 54-23-10-40-28-40-54V24z') +
    line('M60 10l40 14v32c0 26-17 44-40 54-23-10-40-28-40-54V24z') +
    line('M42 60l13 13 25-27'),
  lock:
    plane(26, 52, 68, 54) + box(26, 52, 68, 54) + line('M40 52V36a20 20 0 0 1 40 0v16') + line('M60 72v14'),
  document:
    soft('M28 10h44l22 22v78H28z') +
    line('M28 10h44l22 22v78H28z') +
    line('M72 10v22h22') +
    line('M42 52h36') +
    line('M42 68h36') +
    line('M42 84h22'),
  clock: disc(60, 60, 46) + round(60, 60, 46) + line('M60 32v30l20 12'),
  station:
    plane(20, 48, 80, 58) +
    box(20, 48, 80, 58) +
    line('M12 48l48-34 48 34') +
    box(50, 74, 20, 32, 2) +
    line('M60 24l4 8 9 1-7 6 2 9-8-5-8 5 2-9-7-6 9-1z'),
  court:
    soft('M14 44l46-30 46 30z') +
    line('M14 44l46-30 46 30z') +
    line('M30 52v38M60 52v38M90 52v38') +
    line('M18 98h84') +
    line('M12 108h96'),
  bubble:
    soft('M16 22h88v56H62L40 100V78H16z') +
    line('M16 22h88v56H62L40 100V78H16z') +
    line('M34 44h52') +
    line('M34 58h34'),
  card: plane(12, 30, 96, 62, 8) + box(12, 30, 96, 62, 8) + line('M12 50h96') + line('M26 74h26'),
  person:
    disc(60, 38, 22) +
    round(60, 38, 22) +
    soft('M20 108c0-28 18-42 40-42s40 14 40 42z') +
    line('M20 108c0-28 18-42 40-42s40 14 40 42z'),
  people:
    disc(42, 44, 16) +
    round(42, 44, 16) +
    line('M12 100c0-22 13-34 30-34s30 12 30 34') +
    round(82, 40, 13) +
    line('M80 62c17 0 28 12 28 32'),
  camera:
    plane(14, 34, 92, 66, 10) + box(14, 34, 92, 66, 10) + round(60, 66, 20) + line('M40 34l8-14h24l8 14'),
  house:
    soft('M14 58l46-42 46 42v50H14z') +
    line('M14 58l46-42 46 42') +
    line('M26 50v58h68V50') +
    box(50, 74, 20, 34, 2),
  megaphone:
    soft('M20 48l60-30v80L20 70z') +
    line('M20 48l60-30v80L20 70z') +
    line('M36 76l8 30h14l-6-24') +
    line('M94 44c8 8 8 22 0 30'),
  envelope: plane(12, 28, 96, 66, 6) + box(12, 28, 96, 66, 6) + line('M12 34l48 36 48-36'),
  scales:
    line('M60 16v88') +
    line('M36 106h48') +
    line('M24 34h72') +
    soft('M8 72l16-36 16 36z') +
    line('M8 72l16-36 16 36c-6 12-26 12-32 0z') +
    soft('M80 72l16-36 16 36z') +
    line('M80 72l16-36 16 36c-6 12-26 12-32 0z'),
  magnifier: disc(52, 52, 36) + round(52, 52, 36) + line('M78 78l30 30') + line('M36 52a16 16 0 0 1 16-16'),
  calendar:
    plane(16, 24, 88, 82, 8) +
    box(16, 24, 88, 82, 8) +
    line('M16 48h88') +
    line('M38 14v20') +
    line('M82 14v20') +
    line('M44 74l12 12 22-24'),
  key: disc(38, 60, 24) + round(38, 60, 24) + line('M62 60h48') + line('M94 60v18') + line('M108 60v12'),
  bank:
    soft('M14 46l46-30 46 30z') +
    line('M14 46l46-30 46 30z') +
    box(24, 54, 72, 44, 2) +
    line('M44 98V70h32v28') +
    line('M12 108h96'),
  receipt:
    soft('M28 10h64v100l-11-8-10 8-11-8-11 8-10-8-11 8z') +
    line('M28 10h64v100l-11-8-10 8-11-8-11 8-10-8-11 8z') +
    line('M42 36h36') +
    line('M42 54h36') +
    line('M42 72h20'),
  mask:
    soft('M14 36c30-12 62-12 92 0 4 34-10 58-24 58-12 0-14-14-22-14s-10 14-22 14c-14 0-28-24-24-58z') +
    line('M14 36c30-12 62-12 92 0 4 34-10 58-24 58-12 0-14-14-22-14s-10 14-22 14c-14 0-28-24-24-58z') +
    round(40, 56, 9) +
    round(80, 56, 9),
  chart:
    line('M16 14v90h92') +
    plane(32, 66, 16, 38, 2) +
    plane(58, 46, 16, 58, 2) +
    plane(84, 26, 16, 78, 2) +
    line('M30 54l24-20 22 8 28-26'),
  server:
    plane(18, 16, 84, 26) +
    box(18, 16, 84, 26) +
    plane(18, 48, 84, 26) +
    box(18, 48, 84, 26) +
    plane(18, 80, 84, 26) +
    box(18, 80, 84, 26) +
    line('M30 29h8') +
    line('M30 61h8') +
    line('M30 93h8'),
  eye:
    soft('M8 60c28-42 76-42 104 0-28 42-76 42-104 0z') +
    line('M8 60c28-42 76-42 104 0-28 42-76 42-104 0z') +
    round(60, 60, 17),
  hand:
    soft(
      'M34 62V34a8 8 0 0 1 16 0V20a8 8 0 0 1 16 0v14a8 8 0 0 1 16 0v42c0 22-14 34-30 34-18 0-26-12-38-36-4-9 8-16 14-8z',
    ) +
    line(
      'M34 62V34a8 8 0 0 1 16 0V20a8 8 0 0 1 16 0v14a8 8 0 0 1 16 0v42c0 22-14 34-30 34-18 0-26-12-38-36-4-9 8-16 14-8z',
    ),
  bin:
    soft('M28 36h64l-6 72H34z') +
    line('M28 36h64l-6 72H34z') +
    line('M18 36h84') +
    line('M46 36V20h28v16') +
    line('M50 54v36M70 54v36'),
  recorder:
    plane(44, 12, 32, 56, 16) +
    box(44, 12, 32, 56, 16) +
    line('M28 56c0 20 14 34 32 34s32-14 32-34') +
    line('M60 90v18') +
    line('M44 108h32'),
  pen:
    soft('M22 98l8-28 54-54 20 20-54 54z') +
    line('M22 98l8-28 54-54 20 20-54 54z') +
    line('M72 28l20 20') +
    line('M18 108h84'),
  seal:
    disc(60, 46, 32) +
    round(60, 46, 32) +
    line('M60 28l5 11 12 1-9 8 3 12-11-6-11 6 3-12-9-8 12-1z') +
    line('M42 72l-8 36 26-14 26 14-8-36'),
};

export const drawn = (name: DrawingName, kind = ''): string =>
  `<svg class="drawing ${kind}" viewBox="0 0 120 120">${DRAWN[name]}</svg>`;
