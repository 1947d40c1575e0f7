import type { Paper, Values } from '@huyin/papers';

/**
 * The answers of the person: in the memory of this page, shared by all its papers, gone when it is
 * closed. Only who asks for it has them kept for the tab, so that going back to the plan loses nothing.
 */
const KEY = 'paper-values';

let values: Values = readKept() ?? {};
let kept = readKept() !== undefined;
let dirty = false;

/** The papers opened in this page: their answers must fit together. */
const opened = new Map<string, Paper>();

export function openedPapers(paper: Paper): readonly Paper[] {
  opened.set(paper.id, paper);
  return [...opened.values()];
}

export const currentValues = (): Values => values;
export const areKept = (): boolean => kept;

export function setValues(next: Values): void {
  values = next;
  dirty = true;
  if (kept) write();
}

/** Returns whether the browser does as asked: storage may be switched off. */
export function keepValues(keep: boolean): boolean {
  kept = keep;
  if (!keep) {
    try {
      sessionStorage.removeItem(KEY);
    } catch {
      // Then nothing was kept either.
    }
    return true;
  }
  kept = write();
  return kept;
}

/** Going away would lose what was typed; leaving in danger must not be held up by a question. */
export function warnBeforeLoss(): void {
  window.addEventListener('beforeunload', (event) => {
    if (!dirty || kept || document.documentElement.classList.contains('leaving')) return;
    event.preventDefault();
    event.returnValue = '';
  });
}

function write(): boolean {
  try {
    sessionStorage.setItem(KEY, JSON.stringify(values));
    return true;
  } catch {
    return false;
  }
}

function readKept(): Values | undefined {
  try {
    const text = sessionStorage.getItem(KEY);
    return text ? JSON.parse(text) : undefined;
  } catch {
    return undefined;
  }
}
