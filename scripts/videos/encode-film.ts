import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Players that show 24 pictures a second are everywhere; held pictures cost next to nothing. */
const RATE = 24;

export interface Picture {
  readonly file: string;
  readonly lasts: number;
}

/**
 * H.264 main, yuv420p, index first: plays in WeChat and on old iPhones while it loads. VP9 for the rest. `bitexact`
 * leaves dates and versions out, so that the same pictures give the same bytes on the same ffmpeg.
 */
export function encodeFilm(pictures: readonly Picture[], seconds: number, folder: string): void {
  const list = join(folder, 'pictures.txt');
  const last = pictures.at(-1)?.file ?? '';
  const lines = pictures.map(({ file, lasts }) => `file '${file}'\nduration ${lasts.toFixed(6)}`);
  // The last duration counts only when another picture follows.
  writeFileSync(list, ['ffconcat version 1.0', ...lines, `file '${last}'`, ''].join('\n'));
  const input = ['-y', '-v', 'error', '-f', 'concat', '-safe', '0', '-i', list];
  const output = [
    '-t',
    `${seconds}`,
    '-r',
    `${RATE}`,
    '-pix_fmt',
    'yuv420p',
    '-an',
    '-fflags',
    '+bitexact',
    '-map_metadata',
    '-1',
  ];
  const h264 = [
    '-c:v',
    'libx264',
    '-profile:v',
    'main',
    '-preset',
    'slow',
    '-crf',
    '22',
    '-g',
    '120',
    '-movflags',
    '+faststart',
  ];
  const vp9 = [
    '-c:v',
    'libvpx-vp9',
    '-crf',
    '36',
    '-b:v',
    '0',
    '-cpu-used',
    '4',
    '-row-mt',
    '1',
    '-g',
    '120',
  ];
  run([...input, ...output, ...h264, '-flags:v', '+bitexact', join(folder, 'video.mp4')]);
  run([...input, ...output, ...vp9, '-flags:v', '+bitexact', join(folder, 'video.webm')]);
}

export function encodePoster(picture: string, folder: string): void {
  run([
    '-y',
    '-v',
    'error',
    '-i',
    picture,
    '-q:v',
    '4',
    '-fflags',
    '+bitexact',
    '-flags:v',
    '+bitexact',
    join(folder, 'poster.jpg'),
  ]);
}

function run(words: readonly string[]): void {
  execFileSync('ffmpeg', words, { stdio: ['ignore', 'inherit', 'inherit'] });
}
