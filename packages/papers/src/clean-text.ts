/** Control characters break Word files; bidi controls can make a letter read other than it is. */
const UNPRINTABLE =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u0084\u0086-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff\ufffe\uffff]/g;

/**
 * What a person typed, fit to print: line ends made one kind, unprintable characters out. Nothing is
 * normalised, so rare characters (㛃 䶮 𬭎) and the · of minority names stay as typed.
 */
export function cleanText(text: string): string {
  return text
    .toWellFormed()
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    .replace(UNPRINTABLE, '');
}

/** The lines of a text, blank ones out. */
export function linesOf(text: string): string[] {
  return cleanText(text)
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
}

/** The text on one line: lines a person wrote one under another become clauses. */
export function oneLine(text: string): string {
  const lines = linesOf(text);
  const last = lines.pop() ?? '';
  return [...lines.map((line) => line.replace(/[。；;，,]$/, '')), last].join('；');
}
