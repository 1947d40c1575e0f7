import type { PlainText } from './plain-text.ts';

/** Words that the text presents as those of the law. */
export interface Quotation {
  readonly words: string;
  /**
   * marked: in quotation marks or a block quotation; plain: after 规定： without marks, which may also
   * be a paraphrase.
   */
  readonly kind: 'marked' | 'plain';
  /** Offsets in plain text. */
  readonly at: number;
  readonly end: number;
}

/** An outermost pair of quotation marks in plain text. */
export interface Span {
  readonly open: number;
  readonly close: number;
}

const CLOSING: Record<string, string> = { '“': '”', '「': '」', '『': '』', '"': '"' };
const LONGEST_QUOTE = 4000;

/** Outermost quotation marks, found in one pass. A mark that never closes is given up after 4,000 characters. */
export function quoteSpans(chars: string): Span[] {
  const spans: Span[] = [];
  const stack: { mark: string; at: number }[] = [];
  for (let i = 0; i < chars.length; i++) {
    const char = chars.charAt(i);
    const bottom = stack[0];
    if (bottom && i - bottom.at > LONGEST_QUOTE) stack.length = 0;
    const top = stack.at(-1);
    if (top && CLOSING[top.mark] === char) {
      stack.pop();
      if (stack.length === 0) spans.push({ open: top.at, close: i });
    } else if (char in CLOSING && !(top && chars.charAt(i - 1) === '\n')) {
      // A further “ at the head of a paragraph continues the quotation: it closes only once.
      stack.push({ mark: char, at: i });
    }
  }
  return spans;
}

const LONGEST_GAP = 40;
const CUE = /规定|明确|载明|指出|表述|条文|原文|内容|写道|写明|所称|所说|所列|中的|如下|[:]|^的$|^$/;
/** Amending clauses quote the new words, not those of the article they name. */
const AMENDING = /修改|改为|增加|删去|删除|替换|调整为|作为|合并/;
const BROKEN = /[。;!?"”」』]/;

/** The quotation that follows a citation ending at `end`; the next citation starts at `limit`. */
export function quotationAfter(
  chars: string,
  spans: readonly Span[],
  end: number,
  limit: number,
): Quotation | undefined {
  const block = blockAfter(chars, end, limit);
  if (block) return block;
  const span = spans[firstFrom(spans, end)];
  if (span && span.open < limit && span.open - end <= LONGEST_GAP) {
    const gap = chars.slice(end, span.open);
    const broken = BROKEN.test(gap) || AMENDING.test(gap) || (gap.includes('\n') && !gap.includes(':'));
    if (!broken && CUE.test(gap)) return marked(chars, span.open + 1, span.close);
    if (AMENDING.test(gap)) return undefined;
  }
  return plainAfter(chars, end, limit);
}

const marked = (chars: string, at: number, end: number): Quotation => ({
  words: chars.slice(at, end).replace(/\n[“「『"]?/g, '\n'),
  kind: 'marked',
  at,
  end,
});

/** “…”（《民法典》第1034条）: the quotation just before a citation that starts at `start`. */
export function quotationBefore(chars: string, spans: readonly Span[], start: number): Quotation | undefined {
  const span = spans[firstFrom(spans, start) - 1];
  if (!span || span.close >= start || start - span.close > 12) return undefined;
  const between = chars.slice(span.close + 1, start);
  if (!/^[。,;]?\n?(?:\(|—{1,2}|-{1,2}|\[)(?:见|参见|引自|出自|来源|语出|根据|依据|据|:)*$/.test(between))
    return undefined;
  return marked(chars, span.open + 1, span.close);
}

function firstFrom(spans: readonly Span[], at: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle] as Span).open < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** A Markdown block quotation under the citation: its lines open with >. */
function blockAfter(chars: string, end: number, limit: number): Quotation | undefined {
  const ahead = chars.slice(end, end + 18).indexOf('\n>');
  const at = end + ahead;
  if (ahead < 0 || at > limit || BROKEN.test(chars.slice(end, at))) return undefined;
  let stop = at;
  while (chars.startsWith('\n>', stop) && stop - at < LONGEST_QUOTE) {
    const next = chars.indexOf('\n', stop + 1);
    stop = next < 0 ? chars.length : next;
  }
  const words = chars
    .slice(at + 2, stop)
    .replace(/\n>+/g, '\n')
    .replace(/^["“「]|["”」]$/g, '');
  return { words, kind: 'marked', at: at + 2, end: stop };
}

/** 规定， announces words; 的规定， only names the ground for what the writer goes on to say. */
const SAYS = /^(?:[^。;:,\n“"「的]{0,8}规定)?[:,]/;

/** 第1034条规定：自然人的个人信息受法律保护。 Without marks it may be the law’s words or the writer’s. */
function plainAfter(chars: string, end: number, limit: number): Quotation | undefined {
  const says = SAYS.exec(chars.slice(end, end + 14));
  if (!says) return undefined;
  const at = end + says[0].length;
  let stop = at;
  while (stop < chars.length && stop < limit && stop - at < 400 && !'。\n“"「'.includes(chars.charAt(stop)))
    stop++;
  // Cut off by the next citation or a quotation it is a clause of the writer's own.
  const whole = stop >= chars.length || '。\n'.includes(chars.charAt(stop));
  return stop - at < 12 || !whole
    ? undefined
    : { words: chars.slice(at, stop), kind: 'plain', at, end: stop };
}

/** Where an offset of the original text stands in plain text. */
export function plainOffset(plain: PlainText, original: number): number {
  let low = 0;
  let high = plain.at.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((plain.at[middle] ?? 0) < original) low = middle + 1;
    else high = middle;
  }
  return low;
}
