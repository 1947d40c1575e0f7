import type { Scene } from './video.ts';

/** Where a cue stands: in the strip that the pictures leave free, above the buttons of the player. */
const PLACE = 'line:88% align:center';
/** Cues of more characters are broken, because players break Chinese at any width they like. */
const LINE = 18;

/** WebVTT: one cue a scene, from its first moment to its last. */
export function printCaptions(scenes: readonly Pick<Scene, 'says' | 'seconds'>[]): string {
  let from = 0;
  const cues = scenes.map(({ says, seconds }, i) => {
    const span = `${stamp(from)} --> ${stamp(from + seconds)} ${PLACE}`;
    from += seconds;
    return `${i + 1}\n${span}\n${broken(says)}`;
  });
  return `WEBVTT\n\n${cues.join('\n\n')}\n`;
}

function stamp(seconds: number): string {
  const whole = Math.floor(seconds);
  const two = (value: number) => String(value).padStart(2, '0');
  const thousandths = String(Math.round((seconds - whole) * 1000)).padStart(3, '0');
  return `00:${two(Math.floor(whole / 60))}:${two(whole % 60)}.${thousandths}`;
}

/** After a comma or a stop when one is near, so that no word is cut. */
function broken(says: string): string {
  const lines: string[] = [];
  let line = '';
  for (const part of says.split(/(?<=[，。；：、？])/)) {
    if (line && [...line].length + [...part].length > LINE) {
      lines.push(line);
      line = '';
    }
    line += part;
  }
  return [...lines, line].filter(Boolean).join('\n');
}
