import { type Content, type Files, readPaperSamples } from '@huyin/content';
import { type Failure, type IsoDate, isFailure } from '@huyin/law';
import { checkTemplate, checkTemplateCitations, parseTemplate, printText, renderPaper } from '@huyin/papers';

/** `file:line  sentence` for every template that does not fit its fields and every sample that came out otherwise. */
export function checkPapers(content: Content, files: Files, today: IsoDate): string[] {
  const templates = [...content.letters.values()].flatMap(({ template, fields, reasons }) => {
    const parsed = parseTemplate(template.file, template.text);
    if (isFailure(parsed)) return [place(parsed as Failure<string, { file: string; line: number }>)];
    const tree = parsed as Exclude<typeof parsed, Failure>;
    return [
      ...checkTemplate(tree, fields, reasons),
      ...checkTemplateCitations(tree, content.laws, today),
    ].map(place);
  });
  return [...templates, ...checkSamples(content, files)];
}

/** The sentence of a template names its place itself; here the place stands in front, as in every line. */
const place = ({ details, sentence }: Failure<string, { file: string; line: number }>): string =>
  `${details.file}:${details.line}  ${sentence.replace(/^.{0,200}? 第 \d+ 行：/, '')}`;

function checkSamples({ letters, laws }: Content, files: Files): string[] {
  return readPaperSamples(files).samples.flatMap((sample) => {
    const letter = letters.get(sample.paper);
    if (!letter) return [];
    const { today, event, expected, file } = sample;
    const paper = renderPaper(letter, sample.values, { corpus: laws, today, ...(event ? { event } : {}) });
    if (isFailure(paper)) return [`content/${file}:1  ${paper.sentence}`];
    if (printText(paper as Exclude<typeof paper, Failure>) === expected) return [];
    const what = expected === undefined ? '还没有' : '与现在生成的不一样：';
    const how = `运行 node packages/papers/golden/write.ts ${sample.paper}，逐字读过再留下。`;
    return [`content/${file}:1  ${what}预期文本。请${how}`];
  });
}
