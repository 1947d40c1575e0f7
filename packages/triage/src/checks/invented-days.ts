import { type Corpus, isFailure, readNumeral, resolveBasis } from '@huyin/law';
import type { Library } from '../library.ts';
import type { Step } from '../step.ts';
import { ALL_STEPS } from './all-rules.ts';
import type { RuleFault } from './rule-fault.ts';

const SPAN = /(\d{1,4}|[一二三四五六七八九十百]{1,4}) ?(?:个)?(工作日|小时|日|天|个?月|年)(?:内|以内|之内)/g;
/** 天 and 日 are the same span; a law says 日 where people say 天. */
const UNIT: Record<string, string> = { 天: '日', 个月: '月' };
/** Spans that are ours by name: the phases of the plan. */
const OURS = new Set(['24小时']);

function spansIn(text: string): { said: string; span: string }[] {
  return [...text.matchAll(SPAN)].map((match) => ({
    said: match[0],
    span: `${readNumeral(match[1] ?? '')}${UNIT[match[2] ?? ''] ?? match[2]}`,
  }));
}

/** All spans of time in a legal text, whatever follows them. */
function spansOfLaw(text: string): Set<string> {
  const loose = /(\d{1,4}|[零一二三四五六七八九十百]{1,5}) ?个?(工作日|小时|日|天|月|年)/g;
  return new Set(
    [...text.matchAll(loose)].map((m) => `${readNumeral(m[1] ?? '')}${UNIT[m[2] ?? ''] ?? m[2]}`),
  );
}

/** A day count in a step must stand in its article or in one of its deadlines: the law says 及时 where it says 及时. */
export function checkInventedDays(library: Library, steps: readonly Step[] = ALL_STEPS): RuleFault[] {
  return steps.flatMap((step) => {
    const known = knownSpans(library.laws, library, step);
    const words = [step.title, ...step.how, step.say ?? '', step.achieves, step.limits, step.receipt ?? ''];
    return words.flatMap((text) =>
      spansIn(text)
        .filter(({ span }) => !known.has(span) && !OURS.has(span))
        .map(({ said }) => ({
          rule: step.id,
          needle: said,
          sentence: `“${said}”在这一步引用的条文和期限里都找不到。请删掉，或补上有这个天数的依据。`,
        })),
    );
  });
}

function knownSpans(laws: Corpus, library: Library, step: Step): Set<string> {
  const texts = (step.basis ?? []).flatMap((basis) => {
    const found = resolveBasis(laws, basis);
    return isFailure(found) ? [] : found.article.paragraphs;
  });
  for (const id of step.deadlines ?? []) {
    const deadline = library.deadlines.get(id);
    if (deadline) texts.push(deadline.limit, deadline.counting);
  }
  return spansOfLaw(texts.join('\n'));
}
