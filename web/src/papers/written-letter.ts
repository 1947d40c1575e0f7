import { type Corpus, type Failure, type IsoDate, isFailure, parseDate } from '@huyin/law';
import { type Paper, type RenderedPaper, renderPaper, type Values } from '@huyin/papers';
import { withGaps } from './blanks.ts';

export interface LetterContext {
  readonly corpus: Corpus;
  readonly today: IsoDate;
  readonly event?: IsoDate;
}

/** Which days the law of a letter is chosen by: the day said in the letter counts before that of the plan. */
export function letterDates(
  values: Values,
  { today, event }: LetterContext,
): { event: IsoDate; today: IsoDate } {
  const said = values['event.date'];
  const day = typeof said === 'string' && !isFailure(parseDate(said)) ? said : event;
  return { today, event: (day ?? today) as IsoDate };
}

/** The finished letter, or why it cannot be written yet. */
export function writtenLetter(paper: Paper, values: Values, context: LetterContext): RenderedPaper | Failure {
  return renderPaper(paper, values, { corpus: context.corpus, ...letterDates(values, context) });
}

/** The letter so far, with a gap for whatever is missing. */
export function draftLetter(paper: Paper, values: Values, context: LetterContext): RenderedPaper | Failure {
  return writtenLetter(paper, withGaps(paper, values), context);
}
