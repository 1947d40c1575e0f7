import type { VNode } from 'preact';

/** After these marks a title may break without breaking a phrase. */
const PHRASES = /[^：，；？。——]+[：，；？。——”]*/g;

/** A title that breaks where one would pause: 敲诈勒索：/不给钱就公开，/怎么办. */
export function TitleWords({ text }: { text: string }): VNode {
  const phrases = text.match(PHRASES) ?? [text];
  if (phrases.length < 2) return <>{text}</>;
  return (
    <>
      {phrases.map((phrase) => (
        <span key={phrase} class="together">
          {phrase}
        </span>
      ))}
    </>
  );
}
