import { type Corpus, printArticleNumber, textHash } from '@huyin/law';
import type { Content } from '../open-content.ts';
import type { BasisRecord } from './entry.ts';
import { type Scene, sceneKey, type Video } from './video.ts';

/** Raised when the drawings change so much that every film should be rendered anew. */
const DESIGN = 2;

/** A scene with everything looked up that stands elsewhere: names of laws, quoted words, phone numbers. */
export interface ScriptedScene extends Pick<Scene, 'caption' | 'says' | 'picture' | 'tone' | 'seconds'> {
  readonly cites: readonly string[];
  /** The quoted words of a `statute` picture and whose they are. */
  readonly quote?: string;
  readonly source?: string;
  /** Number and name of a `call` picture. */
  readonly number?: string;
  readonly name?: string;
}

export interface FilmScript {
  readonly title: string;
  readonly design: number;
  readonly scenes: readonly ScriptedScene[];
}

type Looked = Pick<Content, 'laws' | 'channels'>;

/** Everything the pictures of a film depend on. Nothing else may reach them. */
export function filmScript(video: Video, content: Looked): FilmScript {
  return {
    title: video.title,
    design: DESIGN,
    scenes: video.scenes.map((scene) => scripted(scene, video.basis, content)),
  };
}

export const scriptHash = (script: FilmScript): string => textHash([JSON.stringify(script)]);

function scripted(scene: Scene, basis: readonly BasisRecord[], content: Looked): ScriptedScene {
  const { caption, says, picture, tone, seconds } = scene;
  const known = scene.cites.flatMap((key) => basis.find((one) => sceneKey(one) === key) ?? []);
  const cites = known.map((one) => citeWords(one, content.laws));
  const whole = { caption, says, picture, tone, seconds, cites };
  if (picture.draw === 'statute') {
    const found = quoted(basis, picture.law, picture.words);
    return found ? { ...whole, quote: found.quote, source: citeWords(found, content.laws) } : whole;
  }
  if (picture.draw === 'call') {
    const channel = content.channels.get(picture.channel);
    return channel ? { ...whole, number: channel.phones[0]?.number ?? '', name: channel.name } : whole;
  }
  return whole;
}

/** The basis of that article whose quoted words hold these. */
export const quoted = (basis: readonly BasisRecord[], law: string, words: string): BasisRecord | undefined =>
  basis.find((one) => sceneKey(one) === law && one.quote.includes(words));

/** 《个人信息保护法》第五十七条 */
function citeWords({ law, article }: BasisRecord, laws: Corpus): string {
  const known = laws.get(law);
  return `《${known?.short[0] ?? known?.title ?? law}》${printArticleNumber(article)}`;
}
