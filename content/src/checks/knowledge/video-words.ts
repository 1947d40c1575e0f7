import { type Fault, fault } from '../../front-matter.ts';
import type { Content } from '../../open-content.ts';
import { quoted } from '../../topics/film-script.ts';
import { pictureWords, type Scene, sceneKey, type Video } from '../../topics/index.ts';
import { allPages } from './pages.ts';

/** Characters a second; a frightened reader on a phone reads slower than subtitles usually run. */
const FASTEST = 5;
const CAPTION_LINES = 2;
/** So many fit beside each other in the letters of the caption. */
const CAPTION_WIDTH = 11;
const SHORTEST = 40;
const LONGEST = 75;
/** What looks like a number to call: 110, 12377, 400-810-8866. Not a year, an article, a number of days. */
const PHONE = /(?<![\d第])(?:1[12]0|12\d{3}|9[56]\d{3}|10\d{3}|400-[\d-]+)(?![\d条年元])/g;

/** A film can be read in its time, cites what its page stands on, and names no number that is not a channel. */
export function checkVideoWords(content: Content): Fault[] {
  return allPages(content).flatMap((page) => (page.kind === 'video' ? judge(page, content) : []));
}

function judge(video: Video, content: Content): Fault[] {
  const say = (name: string, sentence: string) => fault(name, video.file, 1, sentence);
  const whole =
    video.seconds < SHORTEST || video.seconds > LONGEST
      ? [say('film-length', `片长 ${video.seconds} 秒，应在 ${SHORTEST} 到 ${LONGEST} 秒之间。请增减场景。`)]
      : [];
  const scenes = video.scenes.flatMap((scene, i) =>
    [
      ...speed(scene),
      ...captionFaults(scene),
      ...sources(scene, video, content),
      ...phones(scene, content),
    ].map(([name, sentence]) => say(name, `第 ${i + 1} 个场景：${sentence}`)),
  );
  return [...whole, ...scenes, ...uncited(video).map(([name, sentence]) => say(name, sentence))];
}

type Said = readonly [name: string, sentence: string];

const length = (text: string): number => [...text.replace(/[\s\p{P}]/gu, '')].length;

function speed({ caption, says, picture, seconds }: Scene): Said[] {
  const burnt = length(caption) + pictureWords(picture).reduce((sum, words) => sum + length(words), 0);
  return (
    [
      ['画面上的字', burnt],
      ['字幕', length(says)],
    ] as const
  )
    .filter(([, count]) => count > seconds * FASTEST)
    .map(([what, count]) => [
      'too-fast',
      `${what}有 ${count} 个字，${seconds} 秒读不完（每秒至多 ${FASTEST} 字）。请删字或加长。`,
    ]);
}

function captionFaults({ caption }: Scene): Said[] {
  const lines = caption.split('\n');
  if (lines.length <= CAPTION_LINES && lines.every((line) => [...line].length <= CAPTION_WIDTH)) return [];
  return [['long-caption', `“${caption}”放不下。至多 ${CAPTION_LINES} 行，每行至多 ${CAPTION_WIDTH} 个字。`]];
}

function sources({ cites, picture }: Scene, { basis }: Video, { channels }: Content): Said[] {
  const known = new Set(basis.map(sceneKey));
  const faults: Said[] = cites
    .filter((key) => !known.has(key))
    .map((key) => ['unknown-cite', `cites 写了“${key}”，basis 里没有这一条。请补上依据或改掉。`]);
  if (picture.draw === 'statute' && !quoted(basis, picture.law, picture.words)) {
    faults.push(['unknown-cite', `“${picture.words}”不在 basis 里 ${picture.law} 的引文中。请照引文改。`]);
  }
  if (picture.draw === 'call' && !channels.get(picture.channel)?.phones.length) {
    faults.push(['unknown-id', `渠道“${picture.channel}”没有电话。请改成 channels 里有的。`]);
  }
  return faults;
}

function phones({ caption, says, picture }: Scene, { channels }: Content): Said[] {
  const numbers = new Set(
    [...channels.values()].flatMap((one) =>
      one.phones.flatMap(({ number }) => [number, number.replace(/^010-/, '')]),
    ),
  );
  const found = [caption, says, ...pictureWords(picture)].join(' ').match(PHONE) ?? [];
  return found
    .filter((number) => !numbers.has(number))
    .map((number) => ['unknown-phone', `号码 ${number} 不在渠道资料里。请核对。`]);
}

/** What the page stands on is shown in some scene, so that the viewer can tell which sentence it carries. */
function uncited({ basis, scenes }: Video): Said[] {
  const shown = new Set(
    scenes.flatMap(({ cites, picture }) => [...cites, ...(picture.draw === 'statute' ? [picture.law] : [])]),
  );
  return basis
    .filter((one) => !shown.has(sceneKey(one)))
    .map((one) => [
      'uncited-basis',
      `basis 里的 ${sceneKey(one)} 没有一个场景用到。请在 cites 里写上或删掉。`,
    ]);
}
