import { isFailure } from '@huyin/law';
import { z } from 'zod';
import { basisRecord } from './basis-record.ts';
import { lineOf } from './checks/place-in-file.ts';
import { type Fault, fault, readYaml } from './front-matter.ts';
import type { Files } from './laws.ts';
import type { PaperFieldRecord } from './paper-fields.ts';

const text = z.string().min(1);

const use = z.strictObject({
  id: text,
  optional: z.boolean().exactOptional(),
  default: z.union([z.string(), z.number(), z.array(z.string())]).exactOptional(),
  when: text.exactOptional(),
});

/** content/papers/<id>/paper.yaml */
const letter = z.strictObject({
  id: z.string().regex(/^[A-Z]\d{2}[a-z]?$/),
  title: text,
  to: text,
  purpose: text,
  audience: z.enum([
    'police',
    'court',
    'prosecutor',
    'authority',
    'company',
    'platform',
    'public-form',
    'anyone',
  ]),
  refused: z.array(z.strictObject({ because: text, so: text })),
  attach: z.array(text),
  receipt: text.exactOptional(),
  fields: z.array(z.union([text.transform((id) => ({ id })), use])),
  reasons: z.record(z.string(), z.strictObject({ why: text, basis: z.array(basisRecord).default([]) })),
  full: z.array(z.strictObject({ field: text, because: text })).exactOptional(),
});

type Written = z.infer<typeof letter>;

/** A paper with its words and the whole of each field it asks. */
export interface LetterRecord extends Omit<Written, 'fields'> {
  readonly fields: readonly (PaperFieldRecord & Omit<z.infer<typeof use>, 'id'>)[];
  readonly template: { readonly file: string; readonly text: string };
}

const FOLDER = /^papers\/([^/]+)\/paper\.yaml$/;

/** Every folder of content/papers that has a paper.yaml. */
export function readLetters(
  files: Files,
  dictionary: ReadonlyMap<string, PaperFieldRecord>,
): { records: ReadonlyMap<string, LetterRecord>; faults: Fault[] } {
  const records = new Map<string, LetterRecord>();
  const faults: Fault[] = [];
  for (const [path] of files) {
    const id = FOLDER.exec(path)?.[1];
    if (!id) continue;
    const read = readLetter(files, path, id, dictionary, faults);
    if (read) records.set(id, read);
  }
  return { records, faults };
}

function readLetter(
  files: Files,
  path: string,
  folder: string,
  dictionary: ReadonlyMap<string, PaperFieldRecord>,
  faults: Fault[],
): LetterRecord | undefined {
  const say = (name: string, words: string, sentence: string): undefined => {
    faults.push(fault(name, path, lineOf(files, path, words), sentence));
  };
  const data = readYaml(path, files.get(path) ?? '');
  if (isFailure(data)) {
    faults.push(data as Fault);
    return undefined;
  }
  const parsed = letter.safeParse(data);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    const where = issue?.path.join('.') ?? '';
    return say(
      'bad-paper',
      `${String(issue?.path[0] ?? '')}:`,
      `${where} 不对：${issue?.message}。请照 D01 改。`,
    );
  }
  const { fields, ...rest } = parsed.data;
  if (rest.id !== folder) return say('bad-paper', 'id:', `id 应当和文件夹名一样，是 ${folder}。`);
  const file = `papers/${folder}/template.txt`;
  const words = files.get(file);
  if (words === undefined) return say('missing-file', 'id:', `缺少 ${file}。请写上信的正文。`);
  const known = fields.flatMap((used) => {
    const field = dictionary.get(used.id);
    if (!field)
      say('unknown-field', used.id, `字段“${used.id}”不在 papers/fields.yaml 里。请加上或改用现成的。`);
    return field ? [{ ...field, ...used }] : [];
  });
  if (known.length < fields.length) return undefined;
  return { ...rest, fields: known, template: { file: `content/${file}`, text: words } };
}
