import { type Failure, failure } from '@huyin/law';

export type TemplateFault = Failure<
  | 'bad-line'
  | 'no-label'
  | 'bad-value'
  | 'bad-condition'
  | 'unclosed-block'
  | 'stray-block'
  | 'bad-table'
  | 'unknown-field'
  | 'unguarded-field'
  | 'bad-filter'
  | 'unknown-choice'
  | 'no-reason'
  | 'bad-citation',
  { file: string; line: number; field?: string }
>;

/** Every fault of a template names file and line first, then what to do. */
export function templateFault(
  name: TemplateFault['failure'],
  file: string,
  line: number,
  sentence: string,
  field?: string,
): TemplateFault {
  const details = { file, line, ...(field === undefined ? {} : { field }) };
  return failure(name, details, `${file} 第 ${line} 行：${sentence}`);
}
