import { speechPieces } from './speech-text.ts';

const BLOCKS = 'p, li, h1, h2, h3, blockquote';
const NOW = 'read-now';

interface Line {
  readonly block: Element;
  readonly words: string;
}

/**
 * 读给我听, only where the device itself has a Chinese voice: others send the text to a company to be spoken.
 * Everything marked `data-read` is read in order; what is being read is marked and brought into view.
 */
export function watchReadAloud(): void {
  const button = document.querySelector<HTMLButtonElement>('[data-read-aloud]');
  const speech = window.speechSynthesis as SpeechSynthesis | undefined;
  if (!button || !speech) return;
  const offer = (): void => {
    button.hidden = !chineseVoice(speech);
  };
  offer();
  // Assigned, because older Safari has no addEventListener here.
  speech.onvoiceschanged = offer;
  let stop: (() => void) | undefined;
  const ended = (): void => {
    stop = undefined;
    label(button, false);
  };
  button.addEventListener('click', () => {
    const voice = chineseVoice(speech);
    if (stop) stop();
    else if (voice) {
      label(button, true);
      stop = read(speech, voice, linesOf(document), ended);
    }
  });
  window.addEventListener('pagehide', () => stop?.());
}

function chineseVoice(speech: SpeechSynthesis): SpeechSynthesisVoice | undefined {
  const voices = speech
    .getVoices()
    .filter(({ lang, localService }) => localService && /^(zh|cmn)/i.test(lang));
  return voices.find(({ lang }) => /CN|Hans/i.test(lang));
}

function label(button: HTMLElement, reading: boolean): void {
  button.setAttribute('aria-pressed', String(reading));
  const word = button.querySelector('[data-read-aloud-word]');
  if (word) word.textContent = reading ? '停止朗读' : '读给我听';
}

/** Folded parts are left out: who wants them opens them. */
function linesOf(root: ParentNode): readonly Line[] {
  const marked = Array.from(root.querySelectorAll('[data-read]'));
  const blocks = marked.flatMap((part) => {
    const inside = Array.from(part.querySelectorAll(BLOCKS));
    return inside.length ? inside.filter((block) => !block.querySelector(BLOCKS)) : [part];
  });
  return blocks
    .filter((block) => block.getClientRects().length > 0)
    .flatMap((block) => speechPieces(block.textContent ?? '').map((words) => ({ block, words })));
}

/** Speaks line after line; answers with what stops it. */
function read(
  speech: SpeechSynthesis,
  voice: SpeechSynthesisVoice,
  lines: readonly Line[],
  ended: () => void,
): () => void {
  let at = -1;
  let stopped = false;
  const finish = (): void => {
    if (stopped) return;
    stopped = true;
    speech.cancel();
    lines[at]?.block.classList.remove(NOW);
    ended();
  };
  const next = (): void => {
    if (stopped) return;
    lines[at]?.block.classList.remove(NOW);
    const line = lines[++at];
    if (!line) {
      finish();
      return;
    }
    line.block.classList.add(NOW);
    line.block.scrollIntoView({ block: 'nearest' });
    const spoken = new SpeechSynthesisUtterance(line.words);
    spoken.voice = voice;
    spoken.lang = voice.lang;
    spoken.onend = next;
    spoken.onerror = finish;
    speech.speak(spoken);
  };
  speech.cancel();
  next();
  return finish;
}
