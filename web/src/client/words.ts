/** The person's words: in the memory of this tab only, so that going back finds them again. */
const KEY = 'story';

export function keepWords(text: string): void {
  try {
    sessionStorage.setItem(KEY, text);
  } catch {
    // Storage may be switched off: then going back shows an empty box, and nothing else is lost.
  }
}

export function keptWords(): string {
  try {
    return sessionStorage.getItem(KEY) ?? '';
  } catch {
    return '';
  }
}
