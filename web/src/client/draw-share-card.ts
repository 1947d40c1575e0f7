import { drawQr } from './draw-qr.ts';

export interface ShareCardWords {
  readonly title: string;
  readonly line: string;
  readonly dates: string;
  readonly address: string;
  /** The whole address, for the code. */
  readonly link: string;
}

const WIDTH = 750;
const MARGIN = 60;
const CODE = 230;
const PAPER = '#fffdf8';
const INK = '#1d2826';
const SOFT = '#4f5c58';
const BRAND = '#10524d';
const SERIF = '"Songti SC", "Noto Serif CJK SC", "Source Han Serif SC", SimSun, serif';
const SANS = '"PingFang SC", "HarmonyOS Sans SC", "Noto Sans CJK SC", "Microsoft YaHei", sans-serif';

interface Paragraph {
  readonly text: string;
  readonly font: string;
  readonly colour: string;
  /** From one base line to the next. */
  readonly pitch: number;
  readonly before: number;
}

/** The card in the colours of paper whatever the look of the page: it will stand in a chat. */
export function drawShareCard(words: ShareCardWords): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  const pen = canvas.getContext('2d');
  if (!pen) return canvas;
  const laid = paragraphsOf(words).map((paragraph) => {
    pen.font = paragraph.font;
    return {
      ...paragraph,
      lines: wrap(paragraph.text, WIDTH - 2 * MARGIN, (text) => pen.measureText(text).width),
    };
  });
  canvas.width = WIDTH;
  const bottom = laid.reduce((y, { before, lines, pitch }) => y + before + lines.length * pitch, 150);
  canvas.height = bottom + MARGIN / 2 + CODE + MARGIN;
  pen.fillStyle = PAPER;
  pen.fillRect(0, 0, canvas.width, canvas.height);
  drawBand(pen);
  let y = 150;
  for (const { lines, before, pitch, font, colour } of laid) {
    y += before;
    pen.font = font;
    pen.fillStyle = colour;
    for (const line of lines) {
      y += pitch;
      pen.fillText(line, MARGIN, y);
    }
  }
  drawCode(pen, words.link, bottom + MARGIN / 2);
  return canvas;
}

/** A picture in a chat has no link: the code is the way back to the page. */
function drawCode(pen: CanvasRenderingContext2D, link: string, y: number): void {
  drawQr(pen, link, { x: MARGIN, y, most: CODE });
  pen.font = `400 26px ${SANS}`;
  pen.fillStyle = SOFT;
  pen.fillText('长按图片，识别二维码，', MARGIN + CODE + 24, y + CODE / 2 - 8);
  pen.fillText('看完整内容和法律原文', MARGIN + CODE + 24, y + CODE / 2 + 32);
}

function drawBand(pen: CanvasRenderingContext2D): void {
  pen.fillStyle = BRAND;
  pen.fillRect(0, 0, WIDTH, 110);
  pen.fillStyle = PAPER;
  pen.font = `700 44px ${SERIF}`;
  pen.fillText('护隐', MARGIN, 72);
  pen.font = `400 26px ${SANS}`;
  pen.fillText('个人信息被泄露，现在做什么', MARGIN + 120, 70);
}

function paragraphsOf({ title, line, dates, address }: ShareCardWords): readonly Paragraph[] {
  return [
    { text: title, font: `700 48px ${SERIF}`, colour: INK, pitch: 68, before: 0 },
    { text: line, font: `400 32px ${SANS}`, colour: INK, pitch: 54, before: 24 },
    { text: dates, font: `400 24px ${SANS}`, colour: SOFT, pitch: 38, before: 36 },
    { text: '在浏览器里打开：', font: `400 24px ${SANS}`, colour: SOFT, pitch: 38, before: 8 },
    { text: address, font: `600 28px ${SANS}`, colour: BRAND, pitch: 42, before: 0 },
  ];
}

/** Never first on a line. */
const NOT_FIRST = /^[，。；：、？！”’）》]/;

/** Lines of at most this width; a mark that would begin a line hangs over the margin instead. */
export function wrap(text: string, width: number, measure: (text: string) => number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const letter of Array.from(text)) {
    if (line && !NOT_FIRST.test(letter) && measure(line + letter) > width) {
      lines.push(line);
      line = '';
    }
    line += letter;
  }
  return line ? [...lines, line] : lines;
}
