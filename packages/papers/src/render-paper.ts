import { type Corpus, type Failure, failure, type IsoDate, isFailure } from '@huyin/law';
import type { RenderedPaper } from './block.ts';
import { type BadValue, checkFields } from './check-fields.ts';
import { BUILT_IN, checkTemplate } from './check-template.ts';
import { missingFields, withDefaults } from './missing-fields.ts';
import type { Paper } from './paper.ts';
import { parseTemplate } from './parse-template.ts';
import { viewFor } from './recipient.ts';
import { renderNodes } from './render-nodes.ts';
import type { Template } from './template.ts';
import type { TemplateFault } from './template-fault.ts';
import { answerOf, type Values } from './value.ts';

export interface PaperContext {
  readonly corpus: Corpus;
  /** The day of the event, which decides the version of substantive law. Default: the field `event.date`. */
  readonly event?: IsoDate;
  readonly today: IsoDate;
}

export type MissingField = Failure<'missing-field', { paper: string; field: string; label: string }>;
export type CannotRender = MissingField | BadValue | TemplateFault;

const READ = new WeakMap<Paper, Template | TemplateFault>();

/** The template of a paper, parsed and held against its fields once. */
export function templateOf(paper: Paper): Template | TemplateFault {
  const known = READ.get(paper);
  if (known) return known;
  const parsed = parseTemplate(paper.template.file, paper.template.text);
  const fault = isFailure(parsed)
    ? undefined
    : checkTemplate(parsed as Template, paper.fields, paper.reasons)[0];
  const read = fault ?? parsed;
  READ.set(paper, read);
  return read;
}

/** The finished paper as its recipient sees it, or the first reason it cannot be written. Never a gap. */
export function renderPaper(
  paper: Paper,
  given: Values,
  context: PaperContext,
): RenderedPaper | CannotRender {
  const template = templateOf(paper);
  if (isFailure(template)) return template as TemplateFault;
  const values = withDefaults(paper, given);
  const [missing] = missingFields(paper, values);
  if (missing) return missingField(paper, missing);
  const [bad] = checkFields(values, paper.fields);
  if (bad) return bad;
  const said = answerOf(values, 'event.date');
  const event = context.event ?? (typeof said === 'string' ? said : context.today);
  const full = (paper.full ?? []).map(({ field }) => field);
  const view = viewFor(paper.audience, values, paper.fields, full);
  const { today, corpus } = context;
  const scope = {
    file: paper.template.file,
    fields: new Map([...BUILT_IN, ...paper.fields].map((field) => [field.id, field])),
    values: { ...view.values, today, event },
    // Conditions ask what was answered, not what this recipient sees of it.
    facts: { ...values, today, event },
    corpus,
    dates: { event, today },
  };
  const blocks = renderNodes((template as Template).nodes, scope);
  if (isFailure(blocks)) return blocks as TemplateFault;
  const written = blocks as Exclude<typeof blocks, TemplateFault>;
  const title = written.find((block) => block.kind === 'title');
  return { id: paper.id, title: title && 'text' in title ? title.text : paper.title, blocks: written };
}

function missingField(paper: Paper, id: string): MissingField {
  const label = paper.fields.find((field) => field.id === id)?.label ?? id;
  const sentence = `${paper.id}《${paper.title}》还缺“${label}”（${id}），见 ${paper.template.file}。请填上再生成。`;
  return failure('missing-field', { paper: paper.id, field: id, label }, sentence);
}
