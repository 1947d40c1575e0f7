import { isFailure } from '@huyin/law';
import type { z } from 'zod';
import { type Fault, fault, readYaml } from './front-matter.ts';
import type { Files } from './laws.ts';

/**
 * Reads a YAML list of records with an id each, validated by a schema. A bad record is left out and
 * reported with its line, so one slip never empties a list.
 */
export function readRecords<T extends { id: string }>(
  files: Files,
  path: string,
  schema: z.ZodType<T>,
): { records: ReadonlyMap<string, T>; faults: Fault[] } {
  const text = files.get(path);
  if (text === undefined) {
    return {
      records: new Map(),
      faults: [fault('missing-file', path, 1, '找不到这个文件。请从仓库恢复它。')],
    };
  }
  const data = readYaml(path, text);
  if (isFailure(data)) return { records: new Map(), faults: [data as Fault] };
  if (!Array.isArray(data)) {
    return {
      records: new Map(),
      faults: [fault('not-a-list', path, 1, '这里应当是一个以“- id:”开头的列表。')],
    };
  }
  const records = new Map<string, T>();
  const faults: Fault[] = [];
  data.forEach((item, i) => {
    const parsed = schema.safeParse(item);
    const id = String((item as { id?: unknown })?.id ?? `第 ${i + 1} 条`);
    const line = lineOf(text, id);
    if (!parsed.success) {
      const issue = parsed.error.issues[0];
      const where = issue?.path.join('.') ?? '';
      faults.push(
        fault('bad-record', path, line, `“${id}”的 ${where} 不对：${issue?.message}。请照别的条目改。`),
      );
    } else if (records.has(parsed.data.id)) {
      faults.push(fault('double-id', path, line, `“${id}”出现了两次。请删掉或改名。`));
    } else records.set(parsed.data.id, parsed.data);
  });
  return { records, faults };
}

function lineOf(text: string, id: string): number {
  const at = text.split('\n').findIndex((line) => /^- id:/.test(line) && line.includes(id));
  return at < 0 ? 1 : at + 1;
}
