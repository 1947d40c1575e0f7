import type { Block, RenderedPaper } from '@huyin/papers';
import { Fragment, type VNode } from 'preact';
import { lawPath } from '../../address.ts';
import { splitGaps } from '../../papers/blanks.ts';
import type { ResolvedReason } from '../../papers/resolved-reasons.ts';

interface LetterProps {
  readonly paper: RenderedPaper;
  readonly label: string;
  /** Why a paragraph stands there; shown once, under the first paragraph it explains. */
  readonly reasonOf?: (label: string) => ResolvedReason | undefined;
}

/** The letter as a sheet of paper; what it prints is what is handed in. */
export function Letter({ paper, label, reasonOf }: LetterProps): VNode {
  const explained = new Set<string>();
  const firstReason = ({ label: name }: Block): ResolvedReason | undefined => {
    if (!name || explained.has(name)) return undefined;
    explained.add(name);
    return reasonOf?.(name);
  };
  return (
    <article class="letter" aria-label={label}>
      {paper.blocks.map((block, i) => {
        const reason = firstReason(block);
        const first = block.kind === 'attachment' && paper.blocks[i - 1]?.kind !== 'attachment';
        return (
          <Fragment key={i}>
            {first ? <p class="letter-line">附件：</p> : null}
            <LetterBlock block={block} />
            {reason ? <Why reason={reason} /> : null}
          </Fragment>
        );
      })}
    </article>
  );
}

function LetterBlock({ block }: { block: Block }): VNode {
  if (block.kind === 'table') return <LetterTable {...block} />;
  const { kind, text, number } = block;
  if (kind === 'page-break') return <hr class="letter-break" aria-label="另起一页" />;
  const words = <Words text={number === undefined ? text : `${number}. ${text}`} />;
  if (kind === 'title') return <h2 class="letter-title">{words}</h2>;
  if (kind === 'heading') return <h3 class="letter-heading">{words}</h3>;
  return <p class={`letter-${kind}`}>{words}</p>;
}

function LetterTable({ head, rows }: Extract<Block, { kind: 'table' }>): VNode {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table is scrolled by keyboard too.
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for questions.
    <div class="letter-table" tabIndex={0} role="group" aria-label={`表格：${head.join('、')}`}>
      <table>
        <thead>
          <tr>
            {head.map((cell) => (
              <th key={cell} scope="col">
                <Words text={cell} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, i) => (
            <tr key={i}>
              {row.map((cell, j) => (
                <td key={j}>
                  <Words text={cell} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** Text with its gaps: a line to write on, and in small letters what belongs there. */
function Words({ text }: { text: string }): VNode {
  return (
    <>
      {splitGaps(text).map((piece, i) =>
        piece.gap ? (
          <span key={i} class="gap">
            {piece.text}
          </span>
        ) : (
          piece.text
        ),
      )}
    </>
  );
}

function Why({ reason: { why, authorities } }: { reason: ResolvedReason }): VNode {
  return (
    <details class="letter-why">
      <summary>为什么这么写</summary>
      <p>{why}</p>
      {authorities.map(({ name, quote, law, version, article }) => (
        <p key={name + quote} class="letter-law">
          <a href={lawPath(law, version, article)}>{name}</a>：“{quote}”（{version} 起施行）
        </p>
      ))}
    </details>
  );
}
