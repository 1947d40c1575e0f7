/**
 * Makes films from storyboards: npm run videos [-- SLUG…] [--force]
 * Needs ffmpeg and fonts-noto-cjk (Debian packages) and a Chromium. A film whose storyboard, law names and phone
 * numbers are unchanged is left alone.
 */
import { copyFileSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import {
  type Content,
  FILM_FILES,
  FILM_HEIGHT,
  FILM_PARTS,
  FILM_WIDTH,
  filmScript,
  openContent,
  printCaptions,
  scriptHash,
  type Video,
} from '@huyin/content';
import { CONTENT_FOLDER, readFolder } from '@huyin/content/disk';
import { fileHash } from '@huyin/content/films';
import { type Browser, chromium } from 'playwright-core';
import { findBrowser } from '../../web/e2e/find-browser.ts';
import { encodeFilm, encodePoster } from './encode-film.ts';
import { framesOf, readArrivals, readOverflows } from './film-frames.ts';
import { filmPage } from './film-page.ts';

const force = process.argv.includes('--force');
const asked = process.argv.slice(2).filter((word) => !word.startsWith('-'));
const content = openContent(readFolder(CONTENT_FOLDER));
const videos = [...content.topics.values()].flatMap(({ pages }) => pages.videos);
const unknown = asked.filter((slug) => !videos.some((video) => video.slug === slug));
if (unknown.length) {
  console.error(`没有这些短视频：${unknown.join('、')}。有：${videos.map(({ slug }) => slug).join('、')}。`);
  process.exit(1);
}
const { executable } = await findBrowser();
const browser = await chromium.launch({
  executablePath: executable,
  args: ['--no-sandbox', '--disable-gpu', '--force-color-profile=srgb'],
});
for (const video of videos) {
  if (asked.length && !asked.includes(video.slug)) continue;
  const script = filmScript(video, content);
  if (!force && video.film?.script === scriptHash(script)) console.log(`${video.slug}  没有变化`);
  else await render(video, content, browser);
}
await browser.close();

async function render(video: Video, library: Content, shown: Browser): Promise<void> {
  const script = filmScript(video, library);
  const folder = mkdtempSync(join(tmpdir(), 'huyin-film-'));
  const page = await shown.newPage({ viewport: { width: FILM_WIDTH, height: FILM_HEIGHT } });
  await page.setContent(filmPage(script));
  await page.evaluate(() => document.fonts.ready);
  const overflows = await readOverflows(page);
  if (overflows.length) throw new Error(`${video.slug}：${overflows.join('；')}。请把话写短。`);
  const pictures: { file: string; lasts: number }[] = [];
  for (const { scene, second, lasts } of framesOf(script, await readArrivals(page))) {
    const seconds = script.scenes[scene]?.seconds ?? 0;
    const file = join(folder, `${String(pictures.length).padStart(4, '0')}.jpg`);
    await page.evaluate(`show(${scene}, ${second}, ${seconds})`);
    await page.screenshot({ path: file, type: 'jpeg', quality: 96 });
    pictures.push({ file, lasts });
  }
  await page.close();
  encodeFilm(pictures, video.seconds, folder);
  const title = pictures.reduce(
    (longest, one) => (one.lasts > longest.lasts ? one : longest),
    pictures[0] ?? { file: '', lasts: 0 },
  );
  encodePoster(firstStill(pictures) ?? title.file, folder);
  writeFileSync(join(folder, FILM_FILES.captions), printCaptions(video.scenes));
  keep(video, scriptHash(script), folder);
  rmSync(folder, { recursive: true });
}

/** The first picture that stands still: the title with everything in place. */
function firstStill(pictures: readonly { file: string; lasts: number }[]): string | undefined {
  return pictures.find(({ lasts }) => lasts > 0.5)?.file;
}

/** Films and the record of them, beside the storyboard. */
function keep(video: Video, script: string, folder: string): void {
  const home = join(CONTENT_FOLDER, dirname(video.file));
  const lines = FILM_PARTS.map((part) => {
    const made = join(folder, FILM_FILES[part]);
    copyFileSync(made, join(home, FILM_FILES[part]));
    return `  ${part}: { bytes: ${statSync(made).size}, hash: "${fileHash(readFileSync(made))}" }`;
  });
  writeFileSync(join(home, 'rendered.yaml'), [`script: "${script}"`, 'files:', ...lines, ''].join('\n'));
  const kilobytes = (part: 'mp4' | 'webm') => Math.round(statSync(join(home, FILM_FILES[part])).size / 1024);
  console.log(`${video.slug}  ${video.seconds} 秒  mp4 ${kilobytes('mp4')} kB  webm ${kilobytes('webm')} kB`);
}
