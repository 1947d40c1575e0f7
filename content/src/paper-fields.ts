import { z } from 'zod';
import type { Fault } from './front-matter.ts';
import type { Files } from './laws.ts';
import { readRecords } from './records.ts';

const ID = /^[a-z][a-z0-9-]*(\.[a-z][a-z0-9-]*)*$/;
const MASK = z.enum(['name', 'id-number', 'address', 'account', 'bank', 'other', 'none']);
const KIND = z.enum([
  'text',
  'lines',
  'date',
  'money',
  'number',
  'choice',
  'many',
  'yes-no',
  'id-number',
  'list',
]);

const asked = {
  id: z.string().regex(ID, '字段名用小写英文、数字、连字符和点'),
  label: z.string().min(1),
  help: z.string().min(1).exactOptional(),
  kind: KIND,
  choices: z.record(z.string().regex(/^[a-z0-9][a-z0-9-]*$/), z.string().min(1)).exactOptional(),
  mask: MASK.exactOptional(),
  example: z.union([z.string(), z.number()]).exactOptional(),
  max: z.int().positive().exactOptional(),
};

const column = z.strictObject({
  ...asked,
  id: z.string().regex(/^[a-z][a-z0-9-]*$/, '清单的栏目名不带点'),
  optional: z.boolean().exactOptional(),
  identity: z.boolean().exactOptional(),
});

/** One question that every paper asks with the same words. */
const field = z
  .strictObject({
    ...asked,
    group: z.enum(['me', 'helper', 'other-side', 'event', 'loss', 'evidence', 'request', 'place']),
    identity: z.boolean(),
    of: z.array(column).min(1).exactOptional(),
  })
  .refine(({ kind, of }) => (kind === 'list') === (of !== undefined), 'list 要有 of，别的不能有')
  .refine(
    ({ kind, choices }) => (kind === 'choice' || kind === 'many') === (choices !== undefined),
    'choice 和 many 要有 choices，别的不能有',
  );

export type PaperFieldRecord = z.infer<typeof field>;

/** The dictionary of all papers: content/papers/fields.yaml. */
export function readPaperFields(files: Files): {
  records: ReadonlyMap<string, PaperFieldRecord>;
  faults: Fault[];
} {
  return readRecords(files, 'papers/fields.yaml', field);
}
