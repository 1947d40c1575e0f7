import type { VNode } from 'preact';

export type IconName =
  | 'phone'
  | 'clock'
  | 'law'
  | 'share'
  | 'print'
  | 'theme'
  | 'leave'
  | 'yes'
  | 'no'
  | 'unknown'
  | 'warning'
  | 'paper'
  | 'receipt'
  | 'bag'
  | 'link'
  | 'voice'
  | 'lock'
  | 'arrow'
  | 'back'
  | 'search'
  | 'book'
  | 'question'
  | 'pen'
  | 'film'
  | 'route'
  | 'listen'
  | 'quote'
  | 'stage-find'
  | 'stage-stop'
  | 'stage-evidence'
  | 'stage-ask'
  | 'stage-complain'
  | 'stage-police'
  | 'stage-court'
  | 'stage-after';

/** A drawing of `public/icons.svg`; always beside words, so hidden from screen readers. */
export function Icon({ name }: { name: IconName }): VNode {
  return (
    <svg class="icon" aria-hidden="true" focusable="false">
      <use href={`/icons.svg#${name}`} />
    </svg>
  );
}
