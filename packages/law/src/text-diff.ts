import { diffArrays } from 'diff';

/** A run of characters that both texts have, or only the old one, or only the new one. */
export interface DiffRun {
  readonly kind: 'same' | 'removed' | 'added';
  readonly text: string;
}

/** Character by character, which is word by word for Chinese; line breaks and spaces do not count. */
export function diffText(before: string, after: string): DiffRun[] {
  const chars = (text: string): string[] => Array.from(text.replace(/[^\S\n]/g, ''));
  return diffArrays(chars(before), chars(after)).map((part) => ({
    kind: part.added ? 'added' : part.removed ? 'removed' : 'same',
    text: part.value.join(''),
  }));
}

/** One line for people: 处[-五百-]{+一千+}元以下罚款. */
export function printDiff(runs: readonly DiffRun[]): string {
  return runs
    .map(({ kind, text }) => (kind === 'same' ? text : kind === 'added' ? `{+${text}+}` : `[-${text}-]`))
    .join('');
}
