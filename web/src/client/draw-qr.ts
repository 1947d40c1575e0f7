import encodeQR from 'qr';

/** Modules of white around a code that readers need to find it. */
export const QUIET = 4;

/** The squares of a code, dark or not, row by row, with the quiet zone around them. */
export const qrSquares = (text: string): readonly (readonly boolean[])[] =>
  encodeQR(text, 'raw', { ecc: 'medium', border: QUIET });

interface Place {
  readonly x: number;
  readonly y: number;
  /** The most it may take; each square gets whole pixels, because half ones blur. */
  readonly most: number;
}

/** Dark on white in every look: readers in phones fail on the reverse. */
export function drawQr(pen: CanvasRenderingContext2D, text: string, { x, y, most }: Place): void {
  const rows = qrSquares(text);
  const side = Math.max(1, Math.floor(most / rows.length));
  pen.fillStyle = '#fff';
  pen.fillRect(x, y, side * rows.length, side * rows.length);
  pen.fillStyle = '#000';
  rows.forEach((row, down) => {
    row.forEach((dark, across) => {
      if (dark) pen.fillRect(x + across * side, y + down * side, side, side);
    });
  });
}
