import type { VNode } from 'preact';

export interface Choice {
  readonly value: string;
  readonly label: string;
  readonly checked?: boolean;
}

/** Several may be true at once: checkboxes that look like chips, with a target large enough for a thumb. */
export function Choices({ name, choices }: { name: string; choices: readonly Choice[] }): VNode {
  return (
    <div class="choices">
      {choices.map(({ value, label, checked }) => (
        <label key={value} class="choice">
          <input type="checkbox" name={name} value={value} checked={checked ?? false} />
          <span>{label}</span>
        </label>
      ))}
    </div>
  );
}
