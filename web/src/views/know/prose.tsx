import type { Content, Prose, Span } from '@huyin/content';
import type { VNode } from 'preact';
import { linkCitations } from './link-citations.ts';

/** Anchors of the headings of a page, for its own table of contents: 为什么 → `p-1`. */
export const headingId = (index: number): string => `p-${index + 1}`;

interface ProseViewProps {
  readonly content: Content;
  readonly prose: readonly Prose[];
  /** Where this part of the body begins, so that anchors stay unique. */
  readonly from?: number;
}

/** The text an editor wrote. Citations in it become links to the article by themselves. */
export function ProseView({ content, prose, from = 0 }: ProseViewProps): VNode | null {
  if (!prose.length) return null;
  return (
    <div class="prose-text" data-read>
      {prose.map((block, i) => (
        <Block key={block.line} content={content} block={block} id={headingId(from + i)} />
      ))}
    </div>
  );
}

function Block({ content, block, id }: { content: Content; block: Prose; id: string }): VNode {
  const spans = (of: readonly Span[]) => <Spans content={content} spans={of} />;
  if (block.kind === 'heading')
    return block.level === 2 ? <h2 id={id}>{block.text}</h2> : <h3 id={id}>{block.text}</h3>;
  if (block.kind === 'quote') return <blockquote class="law-quote">{spans(block.spans)}</blockquote>;
  if (block.kind === 'paragraph') return <p>{spans(block.spans)}</p>;
  const items = block.items.map((item, i) => <li key={i}>{spans(item)}</li>);
  return block.ordered ? <ol class="numbered-list">{items}</ol> : <ul>{items}</ul>;
}

function Spans({ content, spans }: { content: Content; spans: readonly Span[] }): VNode {
  return (
    <>
      {spans.map(({ text, to, strong }, i) => {
        if (to) return <a href={to}>{text}</a>;
        const words = linkCitations(content, text).map((piece, j) =>
          piece.to ? (
            <a key={`${i}-${j}`} class="cite" href={piece.to}>
              {piece.text}
            </a>
          ) : (
            piece.text
          ),
        );
        return strong ? <strong>{words}</strong> : words;
      })}
    </>
  );
}
