import type { JudgedQuote } from './check-quote.ts';
import type { Citation } from './citation.ts';
import type { CitationStatus, Status } from './citation-status.ts';

/** ok and note never fail a build; warning and error do. */
export type Level = 'ok' | 'note' | 'warning' | 'error';

const LEVELS: Record<Status, Level> = {
  'in-force': 'ok',
  'amended-since': 'note',
  renumbered: 'warning',
  repealed: 'error',
  'not-yet-in-force': 'error',
  'no-such-article': 'error',
  'no-such-part': 'error',
  'not-covered': 'note',
  'law-unknown': 'error',
  'left-alone': 'ok',
};

export function statusLevel(citation: Citation, status: CitationStatus): Level {
  if (status.status === 'law-unknown') return unknownLevel(citation);
  // Judged by a list of titles alone, which a later amendment may have outgrown.
  if (status.status === 'no-such-article' && !status.law) return 'warning';
  return LEVELS[status.status];
}

export function quoteLevel(quote: JudgedQuote): Level {
  if (quote.verdict === 'exact') return 'ok';
  return quote.verdict === 'altered' ? 'warning' : 'error';
}

const ORDER: readonly Level[] = ['ok', 'note', 'warning', 'error'];

export const worse = (a: Level, b: Level): Level => (ORDER.indexOf(a) > ORDER.indexOf(b) ? a : b);

/** A name that claims to be a law or a rule: 《租赁合同》 and 《中国网信》 do not. */
export const LAW_ENDING =
  /(?:法|法典|条例|规定|办法|解释|细则|规则|决定|意见|通则|修正案(?:\(.{1,3}\))?)(?:\([^()]{1,12}\))?$/;
const STATUTE = /(?<![办做方看想司执立用书])(?:法|法典|修正案(?:\(.{1,3}\))?)$/;
const LOCAL = /^[一-鿿]{2,3}(?:省|市(?!场))|^.{2,8}(?:自治区|自治州|自治县|特别行政区)/;
/** 管理办法, 实施细则 alone point to a law named before; they are no names. */
const GENERIC =
  /^(?:[两新旧原各本该上前]|.{0,2}(?:实施|管理|暂行|若干|有关|相关|具体|司法|行政|部门)).{0,2}(?:办法|细则|条例|规定|解释|意见|规则|决定)$/;

/**
 * How sure we are that an unknown name is wrong. We hold every title of national statutes, so an
 * unknown 法 is an error; rules of ministries we hold only in part; local ones and contracts not at all.
 */
function unknownLevel({ mention, from }: Citation): Level {
  const { name, bracketed } = mention;
  if (/征求意见稿|草案/.test(name)) return from ? 'warning' : 'note';
  if (!LAW_ENDING.test(name) || LOCAL.test(name)) return 'note';
  if (STATUTE.test(name)) return bracketed ? 'error' : 'warning';
  // 《解释》第五条 is short for a name given elsewhere.
  if (!from || name.length <= 3) return 'note';
  return bracketed || (name.length >= 6 && !GENERIC.test(name)) ? 'warning' : 'note';
}
