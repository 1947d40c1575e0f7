import { isFailure } from '@huyin/law';
import type { z } from 'zod';
import { type Fault, fault, readFrontMatter, readYaml } from '../front-matter.ts';
import { articleFields, type TopicArticle } from './article.ts';
import { type Film, filmFields } from './film.ts';
import { type Guide, guideFields } from './guide.ts';
import { type Prose, readProse } from './prose.ts';
import { type Question, questionFields } from './question.ts';
import { type Video, videoFields } from './video.ts';

/** Where a page lies: topic and slug come from its path, never from what is written inside. */
export interface Place {
  readonly topic: string;
  readonly slug: string;
  readonly file: string;
}

export function readGuide(place: Place, text: string): Guide | Fault {
  return readWritten(place, text, guideFields, (fields, body) => ({
    kind: 'guide',
    ...place,
    ...fields,
    body,
  }));
}

export function readQuestion(place: Place, text: string): Question | Fault {
  return readWritten(place, text, questionFields, (fields, body) => ({
    kind: 'qa',
    ...place,
    ...fields,
    body,
  }));
}

export function readArticle(place: Place, text: string): TopicArticle | Fault {
  return readWritten(place, text, articleFields, (fields, body) => ({
    kind: 'article',
    ...place,
    ...fields,
    body,
  }));
}

/** A storyboard and, when it has been rendered, the record of its film. */
export function readVideo(place: Place, text: string, record?: string): Video | Fault {
  const read = readFields(place.file, text, videoFields);
  if (isFailure(read)) return read as Fault;
  const fields = read as z.infer<typeof videoFields>;
  const recordFile = place.file.replace('storyboard.yaml', 'rendered.yaml');
  const film = record === undefined ? undefined : readFields(recordFile, record, filmFields);
  if (isFailure(film)) return film as Fault;
  const seconds = fields.scenes.reduce((sum, scene) => sum + scene.seconds, 0);
  return { kind: 'video', ...place, ...fields, seconds, ...(film && { film: film as Film }) };
}

function readFields<T>(file: string, text: string, schema: z.ZodType<T>): T | Fault {
  const data = readYaml(file, text);
  return isFailure(data) ? (data as Fault) : checked(file, data, schema);
}

function readWritten<T, P>(
  place: Place,
  text: string,
  schema: z.ZodType<T>,
  make: (fields: T, body: readonly Prose[]) => P,
): P | Fault {
  const front = readFrontMatter(place.file, text);
  if (isFailure(front)) return front as Fault;
  const fields = checked(place.file, front.data, schema);
  if (isFailure(fields)) return fields as Fault;
  const body = readProse(place.file, front.body, front.bodyLine);
  return isFailure(body) ? (body as Fault) : make(fields as T, body as readonly Prose[]);
}

/** Data against a schema; the first thing wrong as a sentence with its place. */
export function checked<T>(file: string, data: unknown, schema: z.ZodType<T>): T | Fault {
  const parsed = schema.safeParse(data);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  const where = issue?.path.join('.') || '开头的资料';
  return fault('bad-page', file, 1, `${where} 不对：${issue?.message}。请照同目录的文件改。`);
}
