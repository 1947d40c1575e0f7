import { createHash } from 'node:crypto';
import { ALL_FORMATS, BufferSource, Input } from 'mediabunny';
import { type Fault, fault } from '../../front-matter.ts';
import type { Content } from '../../open-content.ts';
import {
  FILM_FILES,
  FILM_HEIGHT,
  FILM_PARTS,
  FILM_WIDTH,
  type FilmPart,
  filmScript,
  printCaptions,
  scriptHash,
  type Video,
} from '../../topics/index.ts';
import { allPages } from './pages.ts';

const MOST_BYTES = 3 * 1024 * 1024;
const DRIFT = 0.5;
const MEND = '请运行 npm run videos';

/** The bytes of a file of the content folder, or nothing when it is not there. */
export type OpenBytes = (file: string) => Uint8Array | undefined;

/** Every film lies beside its storyboard, made from it as it is now, in the size and length promised. */
export async function checkVideoFiles(content: Content, open: OpenBytes): Promise<Fault[]> {
  const videos = allPages(content).filter((page) => page.kind === 'video');
  return (await Promise.all(videos.map((video) => judge(video, content, open)))).flat();
}

async function judge(video: Video, content: Content, open: OpenBytes): Promise<Fault[]> {
  const { film } = video;
  const folder = video.file.replace('storyboard.yaml', '');
  if (!film) return [fault('not-rendered', video.file, 1, `还没有做成影片。${MEND} ${video.slug}。`)];
  const stale =
    film.script === scriptHash(filmScript(video, content))
      ? []
      : [fault('stale-film', video.file, 1, `影片做好以后，分镜、法条名或电话改过。${MEND} ${video.slug}。`)];
  const parts = FILM_PARTS.map(async (part) => {
    const file = folder + FILM_FILES[part];
    const bytes = open(file);
    if (!bytes) return [fault('missing-film', file, 1, `找不到这个文件。${MEND} ${video.slug}。`)];
    const said = [...weigh(bytes, film.files[part]), ...(await look(part, bytes, video))];
    return said.map(([name, sentence]) => fault(name, file, 1, sentence));
  });
  return [...stale, ...(await Promise.all(parts)).flat()];
}

type Said = readonly [name: string, sentence: string];

function weigh(bytes: Uint8Array, record: { bytes: number; hash: string }): Said[] {
  const hash = fileHash(bytes);
  return [
    ...(bytes.length > MOST_BYTES
      ? [['heavy-film', `有 ${bytes.length} 字节，超过 3 MB。请压小。`] as const]
      : []),
    ...(bytes.length !== record.bytes || hash !== record.hash
      ? [['other-film', `与 rendered.yaml 记的不是同一个文件。${MEND}。`] as const]
      : []),
  ];
}

async function look(part: FilmPart, bytes: Uint8Array, video: Video): Promise<Said[]> {
  if (part === 'poster') {
    const jpeg = bytes[0] === 0xff && bytes[1] === 0xd8 && bytes[2] === 0xff;
    return jpeg ? [] : [['bad-poster', `不是 JPEG 图片。${MEND}。`]];
  }
  if (part === 'captions') {
    const same = new TextDecoder().decode(bytes) === printCaptions(video.scenes);
    return same ? [] : [['bad-captions', `字幕和分镜的说词不一样，或少了场景。${MEND}。`]];
  }
  return lookAtFilm(bytes, video);
}

async function lookAtFilm(bytes: Uint8Array, video: Video): Promise<Said[]> {
  const input = new Input({ source: new BufferSource(bytes), formats: ALL_FORMATS });
  try {
    const track = await input.getPrimaryVideoTrack();
    const seconds = await input.computeDuration();
    const size = `${track?.displayWidth}×${track?.displayHeight}`;
    return [
      ...(size === `${FILM_WIDTH}×${FILM_HEIGHT}`
        ? []
        : [['film-size', `画面是 ${size}，应是竖屏 ${FILM_WIDTH}×${FILM_HEIGHT}。${MEND}。`] as const]),
      ...(Math.abs(seconds - video.seconds) <= DRIFT
        ? []
        : [
            [
              'film-length',
              `影片 ${seconds.toFixed(1)} 秒，分镜 ${video.seconds} 秒，差得太多。${MEND}。`,
            ] as const,
          ]),
    ];
  } catch {
    return [['bad-film', `读不出来，不是影片。${MEND}。`]];
  } finally {
    input.dispose();
  }
}

export const fileHash = (bytes: Uint8Array): string =>
  createHash('sha256').update(bytes).digest('hex').slice(0, 12);
